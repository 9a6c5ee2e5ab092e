import type { Payload } from 'payload'

/** Ann of Acme; answers the ids of the contact and of the company. */
export async function newInvestor(payload: Payload): Promise<{ contact: string; company: string }> {
  const company = await payload.create({ collection: 'companies', data: { name: 'Acme' } })
  const contact = await payload.create({
    collection: 'contacts',
    data: { name: 'Ann', email: 'ann@acme.co', company: company.id },
  })
  return { contact: contact.id, company: company.id }
}
