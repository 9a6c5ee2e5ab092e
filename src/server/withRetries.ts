import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const ATTEMPTS = 8

/** Makes a request again while its answer is the conflict that says so (see answerWriteConflict and graphqlHandler). */
export async function withRetries(answer: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await answer()
    const isConflict = response.status === 409 && response.headers.has('Retry-After')
    if (!isConflict || attempt === ATTEMPTS) return response
    await pause(randomInt(10, 40 * attempt))
  }
}
