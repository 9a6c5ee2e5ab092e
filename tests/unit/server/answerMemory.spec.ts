import { describe, expect, it } from '@jest/globals'

import { ContentChanges } from '@/database/contentChanges'
import { type Answer } from '@/server/publishedContent/answerOf'
import { AnswerMemory } from '@/server/publishedContent/answerMemory'
import type { PublishedRead } from '@/server/publishedContent/publishedReads'

const MIB = 1024 * 1024

const changes = () => new ContentChanges(new Map([['themes', new Set(['themes', 'media'])]]))
const follower = { isUpToDate: () => true, stop: async () => undefined }
const read = (key: string): PublishedRead => ({ key, name: 'themes', url: key })
const answer = (bytes: number, status = 200): Answer => ({
  status,
  variants: [{ headers: ['content-length', String(bytes)], body: Buffer.alloc(bytes) }],
})

describe('the memory of answers', () => {
  it('should be bounded, and forget first what was not read for longest', async () => {
    const memory = new AnswerMemory(changes(), follower)
    for (let n = 0; n < 200; n++) {
      await memory.ask(read(`${n}`), 'en', async () => answer(MIB))
      memory.find(read('0'))
    }
    expect(memory.size).toBeLessThanOrEqual(64 * MIB)
    expect(memory.size).toBeGreaterThan(60 * MIB)
    expect(memory.find(read('0'))).toBeDefined()
    expect(memory.find(read('1'))).toBeUndefined()
    expect(memory.find(read('199'))).toBeDefined()
  })

  it('should not give up all else for one answer, nor count long addresses for nothing', async () => {
    const memory = new AnswerMemory(changes(), follower)
    await memory.ask(read('small'), 'en', async () => answer(10))
    await memory.ask(read('large'), 'en', async () => answer(9 * MIB))
    expect(memory.find(read('large'))).toBeUndefined()
    expect(memory.find(read('small'))).toBeDefined()
    const before = memory.size
    await memory.ask(read('x'.repeat(10_000)), 'en', async () => answer(10))
    expect(memory.size - before).toBeGreaterThan(20_000)
  })

  it('should keep no refusals, and nothing that failed', async () => {
    const memory = new AnswerMemory(changes(), follower)
    await memory.ask(read('gone'), 'en', async () => answer(10, 404))
    expect(memory.find(read('gone'))).toBeUndefined()
    const failing = () => Promise.reject(new Error('away'))
    await expect(memory.ask(read('gone'), 'en', failing)).rejects.toThrow('away')
    const later = await memory.ask(read('gone'), 'en', async () => answer(20))
    expect(memory.find(read('gone'))).toBe(later)
  })

  it('should share a read under way only as long as nothing has changed, and within a language', async () => {
    const noticed = changes()
    const memory = new AnswerMemory(noticed, follower)
    let started = 0
    let end = () => {}
    const ended = new Promise<void>((resolve) => (end = resolve))
    const work = async () => {
      started++
      await ended
      return answer(10)
    }
    const asked = [memory.ask(read('a'), 'en', work), memory.ask(read('a'), 'en', work)]
    expect(started).toBe(1)
    asked.push(memory.ask(read('a'), 'ko', work))
    expect(started).toBe(2)
    noticed.add(['enquiries'])
    asked.push(memory.ask(read('a'), 'en', work))
    expect(started).toBe(2)
    noticed.add(['media'])
    asked.push(memory.ask(read('a'), 'en', work))
    expect(started).toBe(3)
    end()
    const answers = await Promise.all(asked)
    expect(memory.find(read('a'))).toBe(answers[4])
  })

  it('should give nothing while it cannot know what others change', async () => {
    let isUpToDate = true
    const memory = new AnswerMemory(changes(), { ...follower, isUpToDate: () => isUpToDate })
    await memory.ask(read('a'), 'en', async () => answer(10))
    isUpToDate = false
    expect(memory.find(read('a'))).toBeUndefined()
    let started = 0
    const work = async () => answer(10 + ++started)
    await Promise.all([memory.ask(read('a'), 'en', work), memory.ask(read('a'), 'en', work)])
    expect(started).toBe(2)
    isUpToDate = true
    expect(memory.find(read('a'))).toBeDefined()
  })
})
