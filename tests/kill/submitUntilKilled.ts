import { randomUUID } from 'node:crypto'

export type Submission = { key: string; body: string; reference?: string }

/**
 * `clients` clients submit one enquiry after the other until the server is gone. Keeps every
 * submission with the reference that it was answered with, if it was.
 */
export async function submitUntilKilled(url: string, clients: number): Promise<Submission[]> {
  const submissions: Submission[] = []
  const client = async () => {
    for (;;) {
      const submission: Submission = { key: randomUUID(), body: enquiry() }
      submissions.push(submission)
      try {
        submission.reference = await submit(url, submission)
      } catch (error) {
        if ((error as Error).name === 'TypeError') return
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return submissions
}

/** The reference; throws fetch's TypeError where the server is gone, else an Error. */
export async function submit(url: string, { key, body }: Submission): Promise<string> {
  const response = await fetch(`${url}/api/enquiries/submit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body,
  })
  const text = await response.text()
  if (response.status !== 201) throw new Error(`${response.status} ${text}`)
  return (JSON.parse(text) as { reference: string }).reference
}

const enquiry = () =>
  JSON.stringify({
    name: 'Jane Investor',
    email: `jane.${randomUUID()}@example.org`,
    message: 'We develop vaccines and look for a laboratory and partners for trials.',
    consent: true,
    noticeVersion: '2026-11',
  })
