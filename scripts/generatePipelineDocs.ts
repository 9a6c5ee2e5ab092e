import { writeFileSync } from 'node:fs'
import prettier from 'prettier'

import { pipelineDocs } from '@/domain/pipeline/pipelineDocs'

const file = 'docs/pipeline.md'
writeFileSync(file, await prettier.format(pipelineDocs(), { parser: 'markdown', printWidth: 100 }))
