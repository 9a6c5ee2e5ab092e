import { writeFileSync } from 'node:fs'
import prettier from 'prettier'

import { permissionDocs } from '@/access/permissionDocs'

const file = 'docs/permissions.md'
writeFileSync(
  file,
  await prettier.format(permissionDocs(), { parser: 'markdown', printWidth: 100 }),
)
