import { until } from '../support/until'

import type { Submission } from './submitUntilKilled'

type Row = { id: string } & Record<string, unknown>
type Find = (collection: string) => Promise<Row[]>

type Left = {
  url: string
  authorization: string
  submissions: Submission[]
  /** The Message-IDs of what the mail server accepted, in its order. */
  accepted: () => readonly string[]
  kills: number
}

/** Waits until nothing is left to do, then says everything that was lost, doubled or left half done. */
export async function findLosses({
  url,
  authorization,
  submissions,
  accepted,
  kills,
}: Left): Promise<string[]> {
  const headers = { Authorization: authorization }
  const count = async (path: string) => {
    const response = await fetch(`${url}/api/${path}`, { headers })
    return ((await response.json()) as { totalDocs: number }).totalDocs
  }
  const find = findAll(url, headers)
  await until(
    async () =>
      (await count('journal/count?where[state][equals]=pending')) === 0 &&
      (await count('outgoing-mail/count?where[state][in]=queued,sending')) === 0,
    'the journal and the outgoing mail were drained',
    1_200_000,
  )
  const mails = await find('outgoing-mail')
  const unsent = mails.filter(({ state }) => state !== 'sent')
  return [
    ...(await compare(find, submissions)),
    ...unsent.map(({ messageId, state }) => `${String(messageId)} is ${String(state)}`),
    ...strayMails(
      accepted(),
      mails.map(({ messageId }) => String(messageId)),
      kills,
    ),
  ]
}

/**
 * A mail that was being handed in at the moment of a kill may come again, with its Message-ID, because
 * nobody can know whether the answer of the mail server was still on its way: one for each kill at most.
 */
function strayMails(accepted: readonly string[], sent: string[], kills: number): string[] {
  const [arrived, known] = [new Set(accepted), new Set(sent)]
  const losses = [
    ...sent.filter((id) => !arrived.has(id)).map((id) => `${id} never arrived`),
    ...accepted.filter((id) => !known.has(id)).map((id) => `${id} is not on record`),
  ]
  if (accepted.length - arrived.size > kills) {
    losses.push(`${accepted.length - arrived.size} mails came twice in ${kills} kills`)
  }
  return losses
}

async function compare(find: Find, submissions: Submission[]): Promise<string[]> {
  const enquiries = groupBy(await find('enquiries'), 'reference')
  const events = groupBy(await find('enquiry-events'), 'enquiry')
  const mails = groupBy(await find('outgoing-mail'), 'enquiry')
  const losses: string[] = []
  for (const { reference } of submissions) {
    const found = enquiries.get(reference)?.length ?? 0
    if (reference && found !== 1) losses.push(`${reference} exists ${found} times`)
  }
  for (const [reference, [enquiry]] of enquiries) {
    // That an acknowledgement was late is told to its owner by a mail more.
    const kinds = (mails.get(enquiry?.id) ?? [])
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'alert')
      .sort()
      .join()
    if (!events.has(enquiry?.id)) losses.push(`${String(reference)} has no event`)
    if (kinds !== 'acknowledgement,notification')
      losses.push(`${String(reference)} has the mails ${kinds || 'none'}`)
  }
  if (enquiries.size !== submissions.length) {
    losses.push(`${submissions.length} were submitted, ${enquiries.size} enquiries exist`)
  }
  return losses
}

const findAll =
  (url: string, headers: Record<string, string>): Find =>
  async (collection) => {
    const rows: Row[] = []
    for (let page = 1, hasMore = true; hasMore; page++) {
      const response = await fetch(
        `${url}/api/${collection}?depth=0&limit=1000&sort=id&page=${page}`,
        { headers },
      )
      const found = (await response.json()) as { docs: Row[]; hasNextPage: boolean }
      rows.push(...found.docs)
      hasMore = found.hasNextPage
    }
    return rows
  }

function groupBy(rows: Row[], name: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) groups.set(row[name], [...(groups.get(row[name]) ?? []), row])
  return groups
}
