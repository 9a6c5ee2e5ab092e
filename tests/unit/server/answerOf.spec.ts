import { expect, it } from '@jest/globals'

import { answerOf } from '@/server/publishedContent/answerOf'

it('should take no more memory than its bodies are long', async () => {
  const answer = await answerOf(Response.json({ text: 'hydrogen '.repeat(300) }), {})
  expect(answer.variants.map(({ encoding }) => encoding)).toEqual(['br', 'gzip', undefined])
  for (const { body } of answer.variants) expect(body.buffer.byteLength).toBe(body.length)
})
