import { describe, expect, it } from '@jest/globals'

import { answerMalformedRequest } from '@/hooks/answerMalformedRequest'
import { answerWriteConflict } from '@/hooks/answerWriteConflict'

type Hook = typeof answerWriteConflict
type Args = Parameters<Hook>[0]

const words = { en: /^[A-Z][a-z ,.]+/, ko: /[가-힣]/ }

const answerOf = async (hook: Hook, error: object, req: object) => {
  const answer = await hook({ error, req: { headers: new Headers(), ...req } } as Args)
  const { errors } = answer!.response as { errors: { message: string }[] }
  return { status: answer!.status, message: errors[0]!.message }
}

describe.each([
  [
    'a write conflict',
    answerWriteConflict,
    Object.assign(new Error(), { errorLabels: ['TransientTransactionError'] }),
    409,
  ],
  ['a value of a wrong type', answerMalformedRequest, { name: 'CastError' }, 400],
  [
    'a reference to nothing',
    answerMalformedRequest,
    { cause: new Error('FOREIGN KEY constraint failed') },
    400,
  ],
] as const)('the answer to %s', (_, hook, error, status) => {
  it.each(['en', 'ko'] as const)(
    'should be said in the language of the request: %s',
    async (language) => {
      const answer = await answerOf(hook, error, { i18n: { language } })
      expect(answer).toEqual({ status, message: expect.stringMatching(words[language]) })
    },
  )

  it('should be said in English to a request that failed before it spoke any', async () => {
    expect((await answerOf(hook, error, {})).message).toMatch(words.en)
  })
})
