import { nameKeys } from './nameKeys'
import { normalisePersonName } from './normalisePersonName'

/** The keys that a person is found by. */
export const contactKeys = (name: string): string[] => nameKeys(normalisePersonName(name))
