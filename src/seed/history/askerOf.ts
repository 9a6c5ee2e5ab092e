import type { Plan, Row, Theme } from './history'
import { type Firm, type Party, partyOf, type Person } from './party'
import { Random } from './random'
import { stamps } from './stamps'

/** Who asks by an enquiry, and their records if it is their first. */
export type Asker = Pick<Party, 'country' | 'language'> & {
  firm: Firm
  person: Person
  theme: Theme
  /** Ids. */
  company: string
  contact: string
  companies: Row[]
  contacts: Row[]
}

/** The enquiries of a company, by which of its people; they are spread over the whole time. */
const writers = [0, 1, 2, 0, 1]

export function askerOf(plan: Plan, n: number, at: number): Asker {
  const firms = Math.ceil(plan.size / writers.length)
  const [firmNumber, turn] = [n % firms, Math.floor(n / firms)]
  const { firm, people, country, language } = partyOf(firmNumber)
  const writer = writers[turn]!
  const person = people[writer]!
  const ids = idsOf(plan, firmNumber)
  const [company, contact] = [ids.company, ids.contacts[writer]!]
  const themesBy = (fits: (writer: number) => boolean) => [
    ...new Set(
      writers.flatMap((each, turn) =>
        fits(each) ? themeOf(plan, firmNumber + turn * firms).id : [],
      ),
    ),
  ]
  const isNewPerson = writers.indexOf(writer) === turn
  return {
    country,
    language,
    firm,
    person,
    company,
    contact,
    theme: themeOf(plan, n),
    companies:
      turn === 0
        ? [{ id: company, ...firm, country, themes: themesBy(() => true), ...stamps(at) }]
        : [],
    contacts: isNewPerson
      ? [
          {
            id: contact,
            ...person,
            company,
            country,
            language,
            themes: themesBy((each) => each === writer),
            ...stamps(at),
          },
        ]
      : [],
  }
}

const themeOf = ({ themes }: Plan, n: number): Theme => new Random(n * 31 + 7).pick(themes)

function idsOf(plan: Plan, firm: number) {
  const random = new Random(firm * 104_729 + 3)
  const company = plan.newId(random, plan.start)
  return { company, contacts: writers.map(() => plan.newId(random, plan.start)) }
}
