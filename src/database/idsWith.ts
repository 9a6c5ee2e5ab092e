import { plainDocsWith } from './plainDocsWith'

type Asked = Omit<Parameters<typeof plainDocsWith>[0], 'fields'>

/** The ids of documents by values that they have, as `plainDocsWith` finds them. */
export async function idsWith(asked: Asked): Promise<string[]> {
  const docs = await plainDocsWith({ ...asked, fields: [] })
  return docs.map(({ id }) => id)
}
