import type { Payload } from 'payload'

/** Does all unattended work that is due now. */
export async function drain(payload: Payload): Promise<void> {
  // Not before the test has set up its environment.
  const { drainJournal } = await import('@/jobs/drainJournal')
  const { keepMailFiles } = await import('@/jobs/keepMailFiles')
  const { sortMail } = await import('@/jobs/sortMail')
  const { deliverMail } = await import('@/jobs/deliverMail')
  for (const job of [sortMail, drainJournal, keepMailFiles, deliverMail]) {
    while ((await job.round(payload)) > 0);
  }
}
