import type { Payload } from 'payload'

type Made = { owner: string; slug?: string; name?: string }

/** A published theme with one owner; answers its id. */
export async function newTheme(
  payload: Payload,
  { owner, slug = 'net-zero', name = 'Net Zero' }: Made,
): Promise<string> {
  const data = { slug, name, order: 1, crossCutting: false, summary: name }
  const { id } = await payload.create({
    collection: 'themes',
    data: { ...data, owners: [owner], _status: 'published' },
  })
  return id
}
