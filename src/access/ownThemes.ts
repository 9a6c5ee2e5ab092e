import type { PayloadRequest } from 'payload'

/** The themes that the user owns; asked once per request. */
export async function ownThemes(req: PayloadRequest): Promise<string[]> {
  const asked = (req.context.ownThemes ??= req.payload
    .find({
      collection: 'themes',
      depth: 0,
      pagination: false,
      // The rule itself needs to know, whatever the user may read.
      overrideAccess: true,
      req,
      select: {},
      where: { owners: { contains: req.user!.id } },
    })
    .then(({ docs }) => docs.map(({ id }) => String(id)))) as Promise<string[]>
  return asked
}
