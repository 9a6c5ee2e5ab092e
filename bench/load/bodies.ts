import { randomUUID } from 'node:crypto'

import { enquiries as samples } from '../../tests/unit/domain/routing/enquiries'

const given = ['Amina', 'Björn', 'Chiara', 'Dmitri', 'Eun-ji', 'Femi', 'Grace', 'Hiro', 'Ines']
const family = ['Anders', 'Bianchi', 'Choi', 'Diallo', 'Evans', 'Fischer', 'Gupta', 'Haddad']
/** Several people of one company write. */
const COMPANIES = 200

const at = <T>(all: readonly T[], n: number): T => all[n % all.length]!

/** The bodies of the requests that write, by kind; each is another's words. */
export const bodies = {
  submission: (n: number) => {
    const { text, language } = at(samples, n)
    return JSON.stringify({
      name: `${at(given, n)} ${at(family, n)}`,
      email: `${randomUUID()}@example${n % COMPANIES}.org`,
      organisation: `Example ${n % COMPANIES}`,
      message: text,
      language,
      consent: true,
      noticeVersion: '2026-11',
    })
  },
  template: (n: number) => {
    const { text } = at(samples, n)
    const words = { subject: `${at(given, n)} ${at(family, n)}`, text }
    return JSON.stringify({ name: `Template ${randomUUID()}`, en: words, ko: words })
  },
}
