import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'

import { type PhraseTable } from '@/domain/loopGuard/words/phraseTable'

const folder = 'src/domain/loopGuard/words'
const files = readdirSync(folder).filter((file) => file !== 'phraseTable.ts')

describe('the phrases of mail systems', () => {
  it.each(files)('should say something in every entry of %s', async (file) => {
    const module = (await import(`@/domain/loopGuard/words/${file}`)) as Record<string, PhraseTable>
    const phrases = Object.values(module[file.replace('.ts', '')]!).flatMap((list) =>
      list.split(';'),
    )
    expect(phrases.length).toBeGreaterThan(5)
    // One letter, or none after a stray semicolon, would be found in any mail.
    expect(phrases.filter((phrase) => phrase.trim().length < 2)).toEqual([])
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([])
  })
})
