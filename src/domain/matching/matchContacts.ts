import type { Bilingual } from '@/domain/bilingual'

import { ALIKE, WEAK_AT_MOST } from './alike'
import { companyDomain } from './companyDomain'
import type { Match } from './match'
import { nameSimilarity } from './nameSimilarity'
import { normaliseCompanyName } from './normaliseCompanyName'
import { normaliseEmail } from './normaliseEmail'
import { normalisePersonName } from './normalisePersonName'

/** What of a contact its match depends on; `company` is the name of the company. */
export type MatchableContact = {
  name: string
  email: string
  phone?: null | string
  company?: null | string
}

/** Something that two contacts share beside a similar name, and how much of it (0–1). */
type Bond = { weight: number; words: Bilingual }

/**
 * Whether two contacts may be one person: surely by their e-mail address; perhaps by names that are
 * alike, when company, mail domain or telephone are too. Null when nothing speaks for it.
 */
export function matchContacts(a: MatchableContact, b: MatchableContact): Match | null {
  if (a.email && normaliseEmail(a.email) === normaliseEmail(b.email)) {
    return {
      strength: 'strong',
      score: 1,
      because: { en: 'The e-mail address is the same.', ko: '이메일 주소가 같습니다.' },
    }
  }
  const similarity = nameSimilarity(normalisePersonName(a.name), normalisePersonName(b.name))
  const bond = similarity < ALIKE ? null : strongestBond(a, b)
  return bond && weak(similarity, bond)
}

function strongestBond(a: MatchableContact, b: MatchableContact): Bond | null {
  const bonds = [phoneBond(a, b), domainBond(a, b), companyBond(a, b)]
  return bonds
    .filter((bond) => bond !== null)
    .reduce<Bond | null>((best, bond) => (best && best.weight >= bond.weight ? best : bond), null)
}

const SUBSCRIBER_DIGITS = 8

/** The end of a number, which is the same with and without the codes of country and area. */
function subscriberOf(phone: null | string | undefined): null | string {
  const digits = (phone ?? '').replace(/\D/g, '')
  return digits.length < SUBSCRIBER_DIGITS ? null : digits.slice(-SUBSCRIBER_DIGITS)
}

function phoneBond(a: MatchableContact, b: MatchableContact): Bond | null {
  const subscriber = subscriberOf(a.phone)
  if (!subscriber || subscriber !== subscriberOf(b.phone)) return null
  return {
    weight: 1,
    words: { en: 'the telephone number is the same', ko: '전화번호가 같습니다' },
  }
}

function domainBond(a: MatchableContact, b: MatchableContact): Bond | null {
  const domain = companyDomain(a.email)
  if (!domain || domain !== companyDomain(b.email)) return null
  return {
    weight: 1,
    words: {
      en: `both write from ${domain}`,
      ko: `두 사람이 같은 도메인(${domain})의 이메일을 사용합니다`,
    },
  }
}

function companyBond(a: MatchableContact, b: MatchableContact): Bond | null {
  const weight = nameSimilarity(
    normaliseCompanyName(a.company ?? ''),
    normaliseCompanyName(b.company ?? ''),
  )
  if (weight < ALIKE) return null
  return {
    weight,
    words:
      weight === 1
        ? { en: 'the company is the same', ko: '기업이 같습니다' }
        : { en: 'the companies are alike', ko: '기업 이름이 비슷합니다' },
  }
}

function weak(similarity: number, { weight, words }: Bond): Match {
  const names =
    similarity === 1
      ? { en: 'The names are the same', ko: '이름이 같고' }
      : {
          en: `The names are alike (${Math.floor(similarity * 100)} %)`,
          ko: `이름이 비슷하고(${Math.floor(similarity * 100)}%)`,
        }
  return {
    strength: 'weak',
    score: similarity * weight * WEAK_AT_MOST,
    because: { en: `${names.en}, and ${words.en}.`, ko: `${names.ko} ${words.ko}.` },
  }
}
