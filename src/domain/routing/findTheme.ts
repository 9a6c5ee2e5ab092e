import type { Bilingual } from '../bilingual'
import type { TextScore } from '../text/scoreText'
import type { ContentScore, PassageHit } from '../text/searchContent'
import type { DecidedBy, TraceStep } from './routingDecision'
import type { Interest, RoutingEnquiry } from './routingEnquiry'
import type { RoutingTheme } from './routingKnowledge'
import { routingThreshold } from './routingThreshold'

/** A theme, how it was found, and the sentence that says so. */
export type ThemeFinding = {
  by: Exclude<DecidedBy, 'rule' | 'desk'>
  theme: RoutingTheme
  confidence: number
  because: Bilingual
}

export type ThemeSearch = { finding: ThemeFinding | null; trace: TraceStep[] }

type Knowledge = {
  enquiry: RoutingEnquiry
  themes: readonly RoutingTheme[]
  text: TextScore
  /** The themes whose published content resembles the text, best first. */
  content: readonly ContentScore[]
  /** Whether somebody could take an enquiry of the theme now. */
  isStaffed: (theme: RoutingTheme) => boolean
}
type Way = ThemeFinding['by']

const quoted = (terms: readonly string[]) => terms.slice(0, 5).join(', ')

/** Of several themes, those with somebody available first, then the one the text speaks of most. */
function choose(
  slugs: readonly string[],
  { themes, text, isStaffed }: Knowledge,
): RoutingTheme | null {
  const score = ({ slug }: RoutingTheme) =>
    text.scores.find((entry) => entry.slug === slug)?.score ?? 0
  const candidates = [...new Set(slugs)].flatMap(
    (slug) => themes.find((theme) => theme.slug === slug) ?? [],
  )
  const staffed = candidates.filter(isStaffed)
  const [best] = (staffed.length > 0 ? staffed : candidates).sort((a, b) => score(b) - score(a))
  return best ?? null
}

function byChoice(knowledge: Knowledge): ThemeFinding | null {
  const { themes: chosen } = knowledge.enquiry
  const theme = choose(chosen, knowledge)
  if (!theme) return null
  const { name } = theme
  const several = new Set(chosen).size > 1
  return {
    by: 'explicit',
    theme,
    confidence: several ? 0.9 : 1,
    because: several
      ? {
          en: `The investor chose several themes; of those that somebody can take, “${name.en}” fits the text best.`,
          ko: `투자자가 여러 테마를 선택했으며, 담당할 수 있는 테마 가운데 ‘${name.ko}’ 테마가 내용과 가장 잘 맞습니다.`,
        }
      : {
          en: `The investor chose the theme “${name.en}”.`,
          ko: `투자자가 ‘${name.ko}’ 테마를 선택했습니다.`,
        },
  }
}

function byRecords(
  records: readonly Interest[],
  kind: Bilingual,
  knowledge: Knowledge,
): ThemeFinding | null {
  const theme = choose(
    records.flatMap(({ theme: slug }) => slug ?? []),
    knowledge,
  )
  const record = theme && records.find(({ theme: slug }) => slug === theme.slug)
  if (!theme || !record) return null
  return {
    by: 'interest',
    theme,
    confidence: 0.9,
    because: {
      en: `The investor is interested in the ${kind.en} “${record.name.en}”, which belongs to “${theme.name.en}”.`,
      ko: `투자자가 관심을 표한 ${kind.ko} ‘${record.name.ko}’ 항목은 ‘${theme.name.ko}’ 테마에 속합니다.`,
    },
  }
}

const byInterest = (knowledge: Knowledge): ThemeFinding | null =>
  byRecords(knowledge.enquiry.projects, { en: 'project', ko: '프로젝트' }, knowledge) ??
  byRecords(knowledge.enquiry.assets, { en: 'asset', ko: '자산' }, knowledge)

function byText({ themes, text }: Knowledge): ThemeFinding | null {
  const [best] = text.scores
  const theme = themes.find(({ slug }) => slug === best?.slug)
  if (!best || !theme || text.confidence < routingThreshold) return null
  return {
    by: 'text',
    theme,
    confidence: text.confidence,
    because: {
      en: `The text speaks of “${theme.name.en}” (${quoted(best.terms)}).`,
      ko: `내용이 ‘${theme.name.ko}’ 테마에 해당합니다(${quoted(best.terms)}).`,
    },
  }
}

function whyTextIsUnclear({ themes, text }: Knowledge): Bilingual {
  const [best] = text.scores
  const theme = themes.find(({ slug }) => slug === best?.slug)
  const doubt = text.offTopic.length > 0
  const [en, ko] = doubt
    ? [
        `It may not be from an investor (${quoted(text.offTopic)})`,
        `투자 문의가 아닐 수 있습니다(${quoted(text.offTopic)})`,
      ]
    : [
        'The text does not say clearly which theme it is about',
        '내용만으로는 테마를 분명히 알 수 없습니다',
      ]
  if (!best || !theme) return { en: `${en}.`, ko: `${ko}.` }
  return {
    en: `${en}; it hints at “${theme.name.en}” (${quoted(best.terms)}).`,
    ko: `${ko}. ‘${theme.name.ko}’ 테마일 가능성이 있습니다(${quoted(best.terms)}).`,
  }
}

const ways: {
  by: Way
  find: (knowledge: Knowledge) => ThemeFinding | null
  otherwise: (knowledge: Knowledge) => Bilingual
}[] = [
  {
    by: 'explicit',
    find: byChoice,
    otherwise: () => ({
      en: 'The investor chose no theme.',
      ko: '투자자가 테마를 선택하지 않았습니다.',
    }),
  },
  {
    by: 'interest',
    find: byInterest,
    otherwise: () => ({
      en: 'The investor named no project or asset that has a theme.',
      ko: '투자자가 테마가 있는 프로젝트나 자산을 지정하지 않았습니다.',
    }),
  },
  { by: 'text', find: byText, otherwise: whyTextIsUnclear },
]

/** What of our content resembles the text: of the theme that its words speak of, or else the best. */
function passagesFor({ text, content }: Knowledge): PassageHit[] {
  const slug = text.scores[0]?.slug ?? content[0]?.slug
  return content.find((each) => each.slug === slug)?.passages ?? []
}

/** Looks for the theme of an enquiry: the investor's choice, then the records named, then the text. */
export function findTheme(knowledge: Knowledge): ThemeSearch {
  const trace: TraceStep[] = []
  for (const { by, find, otherwise } of ways) {
    const finding = find(knowledge)
    const text = finding?.because ?? otherwise(knowledge)
    const passages = by === 'text' ? passagesFor(knowledge) : []
    trace.push({
      step: by,
      matched: finding !== null,
      text,
      ...(passages.length > 0 && { passages }),
    })
    if (finding) return { finding, trace }
  }
  return { finding: null, trace }
}
