import { nameKeys } from './nameKeys'
import { normaliseCompanyName } from './normaliseCompanyName'

/** The keys that a company is found by: those of its name, and its first word (`Unilever UK`). */
export function companyKeys(name: string): string[] {
  const normalised = normaliseCompanyName(name)
  const [first] = normalised.split(' ')
  return first ? [...nameKeys(normalised), first] : []
}
