import { nameKeys } from './nameKeys'
import { normaliseCompanyName } from './normaliseCompanyName'

const START = 4

/** The keys that a company is found by: those of its name, and how it begins (`Unilever UK`). */
export function companyKeys(name: string): string[] {
  const normalised = normaliseCompanyName(name)
  const letters = [...normalised.replaceAll(' ', '')]
  return letters.length > 0 ? [...nameKeys(normalised), letters.slice(0, START).join('')] : []
}
