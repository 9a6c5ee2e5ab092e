import type { PayloadRequest, Where } from 'payload'

import type { Interaction } from '@/payload-types'

type Asked<Field extends keyof Interaction> = {
  req: PayloadRequest
  where: Where
  fields: readonly Field[]
}

/** Some fields of the latest interaction of those that are asked for. */
export async function latestInteraction<Field extends keyof Interaction>({
  req,
  where,
  fields,
}: Asked<Field>): Promise<Pick<Interaction, Field> | undefined> {
  const { docs } = await req.payload.find({
    collection: 'interactions',
    depth: 0,
    limit: 1,
    // Facts are facts, whatever the actor may read.
    overrideAccess: true,
    pagination: false,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
    sort: '-at',
    where,
  })
  return docs[0] as Pick<Interaction, Field> | undefined
}
