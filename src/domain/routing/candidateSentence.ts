import type { Bilingual } from '../bilingual'
import type { Candidate } from './routingDecision'

type Say = (candidate: Candidate) => Bilingual

const loadOf = ({ load, capacity }: Candidate): Bilingual =>
  capacity === null
    ? { en: `${load} open`, ko: `진행 중 ${load}건` }
    : { en: `${load} of ${capacity} open`, ko: `진행 중 ${load}/${capacity}건` }

const sentences: Record<Candidate['verdict'], Say> = {
  available: (candidate) => {
    const load = loadOf(candidate)
    return {
      en: `${candidate.name} is available (${load.en}).`,
      ko: `${candidate.name} 담당자가 처리할 수 있습니다(${load.ko}).`,
    }
  },
  absent: ({ name, absence }) => ({
    en: `${name} was passed over: away until ${absence?.to}.`,
    ko: `${name} 담당자는 ${absence?.to}까지 부재중이므로 건너뛰었습니다.`,
  }),
  full: (candidate) => {
    const load = loadOf(candidate)
    return {
      en: `${candidate.name} was passed over: at full capacity (${load.en}).`,
      ko: `${candidate.name} 담당자는 처리 한도에 도달하여 건너뛰었습니다(${load.ko}).`,
    }
  },
  gone: ({ name }) => ({
    en: `${name} was passed over: may no longer work on enquiries.`,
    ko: `${name} 담당자는 더 이상 문의를 처리할 수 없어 건너뛰었습니다.`,
  }),
}

/** How somebody stood who was considered, and for whom. */
export function candidateSentence(candidate: Candidate): Bilingual {
  const { en, ko } = sentences[candidate.verdict](candidate)
  const { standsInFor } = candidate
  if (!standsInFor) return { en, ko }
  return {
    en: `Covering ${standsInFor.name}: ${en}`,
    ko: `${standsInFor.name} 담당자의 업무 대행: ${ko}`,
  }
}
