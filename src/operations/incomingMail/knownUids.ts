import type { Payload } from 'payload'

const AT_ONCE = 500

type Numbered = { mailbox: string; uidValidity: string; uids: number[] }

/** Which of these UIDs of a mailbox are stored already. */
export async function knownUids(
  payload: Payload,
  { uids, ...place }: Numbered,
): Promise<Set<number>> {
  const known = new Set<number>()
  for (let from = 0; from < uids.length; from += AT_ONCE) {
    const some = { ...place, uids: uids.slice(from, from + AT_ONCE) }
    for (const uid of await findKnown(payload, some)) known.add(uid)
  }
  return known
}

async function findKnown(
  payload: Payload,
  { mailbox, uidValidity, uids }: Numbered,
): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    depth: 0,
    // The product's own book-keeping, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    select: { uid: true },
    showHiddenFields: true,
    where: {
      and: [
        { mailbox: { equals: mailbox } },
        { uidValidity: { equals: uidValidity } },
        { uid: { in: uids } },
      ],
    },
  })
  return docs.map(({ uid }) => uid)
}
