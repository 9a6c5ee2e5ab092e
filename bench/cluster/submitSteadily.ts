import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { submit, type Submission } from '../../tests/kill/submitUntilKilled'
import { bodies } from '../load/bodies'

const PATIENCE_MS = 120_000

type Submitted = {
  submissions: Submission[]
  /** What a repetition was answered with, where that differs from the first answer. */
  changed: string[]
}

/**
 * Submits an enquiry now and then until `deadline`, as a careful client does: with a key, and again
 * with the same key when no receipt came.
 */
export async function submitSteadily(
  url: string,
  { clients, pauseMs, deadline }: { clients: number; pauseMs: number; deadline: number },
): Promise<Submitted> {
  const submissions: Submission[] = []
  const client = async () => {
    while (Date.now() < deadline) {
      const submission = { key: randomUUID(), body: bodies.submission(submissions.length) }
      submissions.push(await accepted(url, submission))
      await pause(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { submissions, changed: await repeated(url, submissions) }
}

async function accepted(url: string, submission: Submission): Promise<Submission> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return { ...submission, reference: await submit(url, submission) }
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(200)
    }
  }
}

async function repeated(url: string, submissions: Submission[]): Promise<string[]> {
  const changed: string[] = []
  for (const submission of submissions) {
    const { reference } = await accepted(url, submission)
    if (reference !== submission.reference) {
      changed.push(`${submission.reference} became ${reference} when it was repeated`)
    }
  }
  return changed
}
