/** What the public asks most: each by its path at the product and at the stock server. */
export async function publishedReads(url: string): Promise<Record<string, string>> {
  const list = '/api/assets?limit=10&depth=1&locale=ko'
  const response = await fetch(`${url}${list}`)
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  return {
    list,
    one: `/api/assets/${docs[0]!.id}?depth=1&locale=ko`,
    map: '/api/assets?limit=200&depth=0&locale=ko&where[mapNumber][exists]=true&sort=mapNumber',
  }
}
