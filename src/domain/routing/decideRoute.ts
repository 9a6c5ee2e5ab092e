import type { Bilingual } from '../bilingual'
import { scoreText, type TextScore } from '../text/scoreText'
import { type ContentScore, searchContent } from '../text/searchContent'
import { chooseOwner } from './chooseOwner'
import { findTheme, type ThemeSearch } from './findTheme'
import type { Candidate, RoutingDecision, TraceStep } from './routingDecision'
import type { RoutingEnquiry } from './routingEnquiry'
import type { RoutingKnowledge, RoutingTheme } from './routingKnowledge'
import { rosterOf } from './rosterOf'
import { type Roster, standInsFor } from './standInsFor'
import { type RuleFinding, tryRules } from './tryRules'

/** Everything found out about an enquiry; the decision is only put together from it. */
type Findings = {
  knowledge: RoutingKnowledge
  roster: Roster
  rules: RuleFinding
  search: ThemeSearch
  text: TextScore
  content: readonly ContentScore[]
}

const assignedTo = ({ name, standsInFor }: Candidate): Bilingual =>
  standsInFor
    ? {
        en: `Assigned to ${name}, who stands in for ${standsInFor.name}.`,
        ko: `부재중인 ${standsInFor.name} 담당자를 대신하여 ${name} 담당자에게 배정했습니다.`,
      }
    : { en: `Assigned to ${name}.`, ko: `${name} 담당자에게 배정했습니다.` }

const leftToDesk: Bilingual = {
  en: "Left to the desk's queue.",
  ko: '데스크 대기열로 보냈습니다.',
}

const together = (...sentences: (Bilingual | undefined)[]): Bilingual => ({
  en: sentences.flatMap((sentence) => sentence?.en ?? []).join(' '),
  ko: sentences.flatMap((sentence) => sentence?.ko ?? []).join(' '),
})

function common({ knowledge, rules, text }: Findings) {
  return {
    owner: null,
    pool: null,
    standsInFor: null,
    candidates: [],
    priority: rules.priority,
    ruleSetVersion: knowledge.ruleSetVersion,
    alternatives: text.scores.map(({ slug, score, terms }) => ({ theme: slug, score, terms })),
  }
}

const deskStep = (text: Bilingual): TraceStep => ({ step: 'desk', matched: true, text })

/** The theme that a rule says, or that was found besides. */
function themeOf({ knowledge, rules, search }: Findings): RoutingTheme | null {
  const said = rules.deciding?.rule.outcome.theme
  return knowledge.themes.find(({ slug }) => slug === said) ?? search.finding?.theme ?? null
}

// A guess, well above what a few common words give; it only suggests, and never decides.
const resemblance = 10

/** The theme whose content resembles a text in which no term of a lexicon stands. */
const resembling = ({ content: [best] }: Findings) =>
  best && best.score >= resemblance ? best.slug : undefined

/** Nothing, or a rule, says where it belongs: the desk decides. */
function toDesk(findings: Findings): RoutingDecision {
  const { rules, search, text } = findings
  const rule = rules.deciding
  const because = rule ? rules.trace.at(-1)?.text : search.trace.at(-1)?.text
  const sentence = together(leftToDesk, because)
  const said = rule ? themeOf(findings) : null
  const hint = text.scores[0]?.slug ?? resembling(findings)
  return {
    ...common(findings),
    decidedBy: rule ? 'rule' : 'desk',
    theme: said?.slug ?? null,
    confidence: rule ? 1 : text.confidence,
    sentence,
    trace: [...rules.trace, ...search.trace, deskStep(leftToDesk)],
    ...(!said && hint !== undefined && { suggestedTheme: hint }),
  }
}

/** Where to look for an owner is known: look for somebody available. */
function toOwner(findings: Findings): RoutingDecision {
  const { knowledge, roster, rules, search } = findings
  const rule = rules.deciding?.rule
  const theme = themeOf(findings)
  const pool = knowledge.pools.find(({ id }) => id === rule?.outcome.pool)
  const choice = chooseOwner({ preferred: rule?.outcome.owner, pool, theme, roster })
  const because = rule ? rules.trace.at(-1)?.text : search.finding?.because
  const trace = [...rules.trace, ...search.trace, ...choice.trace]
  const decision = {
    ...common(findings),
    theme: theme?.slug ?? null,
    confidence: rule ? 1 : (search.finding?.confidence ?? 0),
    candidates: choice.candidates,
  }
  if (!choice.chosen) {
    return {
      ...decision,
      decidedBy: 'desk',
      sentence: together(leftToDesk, because, choice.trace.at(-1)?.text),
      trace: [...trace, deskStep(leftToDesk)],
    }
  }
  const { id, name, standsInFor } = choice.chosen
  const fromPool = choice.pool ? choice.trace.at(-1)?.text : undefined
  return {
    ...decision,
    decidedBy: rule ? 'rule' : (search.finding?.by ?? 'desk'),
    owner: { id, name },
    pool: choice.pool && { id: choice.pool.id, name: choice.pool.name },
    standsInFor,
    sentence: together(assignedTo(choice.chosen), because, fromPool),
    trace,
  }
}

const isStaffedOn =
  (roster: Roster) =>
  ({ owners }: RoutingTheme) =>
    owners.some((id) => standInsFor(id, roster).at(-1)?.verdict === 'available')

/**
 * Decides who answers an enquiry and says why: the staff's rules first, then the theme that the
 * investor chose, that of the records named, that of the text; else the desk's queue. Nobody gets it
 * who is away on that day (London's) or carries all they can.
 */
export function decideRoute(
  enquiry: RoutingEnquiry,
  knowledge: RoutingKnowledge,
  now: Date,
): RoutingDecision {
  const { themes } = knowledge
  const roster = rosterOf(knowledge.staff, now)
  const words = `${enquiry.subject}\n${enquiry.message}`
  const text = scoreText(words, themes)
  const content = knowledge.content ? searchContent(words, knowledge.content) : []
  const rules = tryRules(knowledge.rules, enquiry)
  const outcome = rules.deciding?.rule.outcome
  const isSaid = themes.some(({ slug }) => slug === outcome?.theme)
  const search: ThemeSearch =
    isSaid || outcome?.toDesk
      ? { finding: null, trace: [] }
      : findTheme({ enquiry, themes, text, content, isStaffed: isStaffedOn(roster) })
  const findings = { knowledge, roster, rules, search, text, content }
  const names = outcome?.owner ?? outcome?.pool
  const isKnown = themeOf(findings) !== null || names !== undefined
  return isKnown && !outcome?.toDesk ? toOwner(findings) : toDesk(findings)
}
