import type { Found } from './found'

export const idsOf = (records: readonly Found[]): string[] => records.map(({ _id }) => String(_id))
