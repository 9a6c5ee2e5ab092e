import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import prettier from 'prettier'

import { pipelineDocs } from '@/domain/pipeline/pipelineDocs'

describe('docs/pipeline.md', () => {
  it('should be what the tables say (npm run docs:pipeline)', async () => {
    const expected = await prettier.format(pipelineDocs(), { parser: 'markdown', printWidth: 100 })
    expect(readFileSync('docs/pipeline.md', 'utf8')).toBe(expected)
  })
})
