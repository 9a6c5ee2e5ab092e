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
}

/** Waits until nothing is left to do, then says everything that was lost, doubled or left half done. */
export async function findLosses({
  url,
  authorization,
  submissions,
  accepted,
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
    ),
  ]
}

/** What the mail server never had, had without a record of it, or had twice. */
function strayMails(accepted: readonly string[], sent: string[]): string[] {
  const [arrived, known] = [new Set(accepted), new Set(sent)]
  const again = new Set(arrived)
  return [
    ...sent.filter((id) => !arrived.has(id)).map((id) => `${id} never arrived`),
    ...accepted.filter((id) => !known.has(id)).map((id) => `${id} is not on record`),
    // The first time takes it out.
    ...accepted.filter((id) => !again.delete(id)).map((id) => `${id} came again`),
  ]
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
