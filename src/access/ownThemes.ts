import type { PayloadRequest } from 'payload'

/** The themes that the user owns; asked once per request. */
export async function ownThemes(req: PayloadRequest): Promise<string[]> {
  // Payload gives the request another context when it is asked, so it is put there afterwards.
  const asked = req.context.ownThemes ?? findThemes(req)
  req.context.ownThemes = asked
  return asked as Promise<string[]>
}

const findThemes = (req: PayloadRequest): Promise<string[]> =>
  req.payload
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
    .then(({ docs }) => docs.map(({ id }) => String(id)))
