import type { Where } from 'payload'

/** The mail, unless what became of it has been marked since it was claimed. */
export const stillClaimed = (id: string): Where => ({
  and: [{ id: { equals: id } }, { state: { equals: 'sending' } }],
})
