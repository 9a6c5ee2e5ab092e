import { ALIKE, WEAK_AT_MOST } from './alike'
import type { Match } from './match'
import { nameSimilarity } from './nameSimilarity'
import { normaliseCompanyName } from './normaliseCompanyName'

/** What of a company its match depends on; `domain` is registrable and nobody's free mail. */
export type MatchableCompany = {
  name: string
  domain?: null | string
  country?: null | string
}

const differs = (a: null | string | undefined, b: null | string | undefined) =>
  Boolean(a && b && a !== b)

/**
 * Whether two companies may be one: surely by their internet domain, or by the same name with
 * nothing against it; perhaps by names that are alike. Null when nothing speaks for it.
 */
export function matchCompanies(a: MatchableCompany, b: MatchableCompany): Match | null {
  if (a.domain && a.domain === b.domain) {
    return {
      strength: 'strong',
      score: 1,
      because: {
        en: `Both use the domain ${a.domain}.`,
        ko: `두 기업이 같은 도메인(${a.domain})을 사용합니다.`,
      },
    }
  }
  const [left, right] = [normaliseCompanyName(a.name), normaliseCompanyName(b.name)]
  const similarity = nameSimilarity(left, right)
  if (similarity < ALIKE) return null
  return left === right ? sameName(a, b) : similarName(similarity)
}

function sameName(a: MatchableCompany, b: MatchableCompany): Match {
  if (differs(a.domain, b.domain)) {
    return {
      strength: 'weak',
      score: WEAK_AT_MOST,
      because: {
        en: 'The names are the same, but the domains differ.',
        ko: '이름은 같지만 도메인이 다릅니다.',
      },
    }
  }
  if (differs(a.country, b.country)) {
    return {
      strength: 'weak',
      score: WEAK_AT_MOST,
      because: {
        en: 'The names are the same, but the countries differ.',
        ko: '이름은 같지만 국가가 다릅니다.',
      },
    }
  }
  return {
    strength: 'strong',
    score: 0.95,
    because: {
      en: 'The names are the same but for the legal form.',
      ko: '법인 형태를 제외한 이름이 같습니다.',
    },
  }
}

function similarName(similarity: number): Match {
  const percent = Math.floor(similarity * 100)
  return {
    strength: 'weak',
    score: similarity * WEAK_AT_MOST,
    because: {
      en: `The names are alike (${percent} %).`,
      ko: `이름이 비슷합니다(${percent}%).`,
    },
  }
}
