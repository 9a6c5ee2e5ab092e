import type { Bilingual } from '../bilingual'
import { scoreText, type TextScore } from '../text/scoreText'
import { chooseOwner } from './chooseOwner'
import { findTheme, type ThemeSearch } from './findTheme'
import type { RoutingDecision, TraceStep } from './routingDecision'
import type { RoutingEnquiry } from './routingEnquiry'
import type { OwnerRef, RoutingKnowledge, RoutingTheme } from './routingKnowledge'
import { type RuleFinding, tryRules } from './tryRules'

/** Everything found out about an enquiry; the decision is only put together from it. */
type Findings = {
  knowledge: RoutingKnowledge
  rules: RuleFinding
  search: ThemeSearch
  text: TextScore
}

const assignedTo = ({ name }: OwnerRef): Bilingual => ({
  en: `Assigned to ${name}.`,
  ko: `${name} 담당자에게 배정했습니다.`,
})

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
    pool: null,
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

/** Nothing, or a rule, says where it belongs: the desk decides. */
function toDesk(findings: Findings): RoutingDecision {
  const { rules, search, text } = findings
  const rule = rules.deciding
  const because = rule ? rules.trace.at(-1)?.text : search.trace.at(-1)?.text
  const sentence = together(leftToDesk, because)
  const said = rule ? themeOf(findings) : null
  const hint = text.scores[0]?.slug
  return {
    ...common(findings),
    decidedBy: rule ? 'rule' : 'desk',
    theme: said?.slug ?? null,
    owner: null,
    confidence: rule ? 1 : text.confidence,
    sentence,
    trace: [...rules.trace, ...search.trace, deskStep(leftToDesk)],
    ...(!said && hint !== undefined && { suggestedTheme: hint }),
  }
}

/** A theme, or a rule's own choice of owner, is known: look for somebody available. */
function toOwner(findings: Findings): RoutingDecision {
  const { knowledge, rules, search } = findings
  const rule = rules.deciding
  const theme = themeOf(findings)
  const choice = chooseOwner(rule?.rule.outcome.owner, theme, knowledge.themes)
  const because = rule ? rules.trace.at(-1)?.text : search.finding?.because
  const trace = [...rules.trace, ...search.trace, ...choice.trace]
  const decision = {
    ...common(findings),
    theme: theme?.slug ?? null,
    confidence: rule ? 1 : (search.finding?.confidence ?? 0),
  }
  if (!choice.owner) {
    return {
      ...decision,
      decidedBy: 'desk',
      owner: null,
      sentence: together(leftToDesk, because, choice.trace.at(-1)?.text),
      trace: [...trace, deskStep(leftToDesk)],
    }
  }
  return {
    ...decision,
    decidedBy: rule ? 'rule' : (search.finding?.by ?? 'desk'),
    owner: choice.owner,
    sentence: together(assignedTo(choice.owner), because),
    trace,
  }
}

/**
 * Decides who answers an enquiry and says why: the staff's rules first, then the theme that the
 * investor chose, that of the records named, that of the text; else the desk's queue.
 */
export function decideRoute(enquiry: RoutingEnquiry, knowledge: RoutingKnowledge): RoutingDecision {
  const { themes } = knowledge
  const text = scoreText(`${enquiry.subject}\n${enquiry.message}`, themes)
  const rules = tryRules(knowledge.rules, enquiry)
  const outcome = rules.deciding?.rule.outcome
  const isSaid = themes.some(({ slug }) => slug === outcome?.theme)
  const search: ThemeSearch =
    isSaid || outcome?.toDesk ? { finding: null, trace: [] } : findTheme({ enquiry, themes, text })
  const findings = { knowledge, rules, search, text }
  const isKnown = themeOf(findings) !== null || outcome?.owner !== undefined
  return isKnown && !outcome?.toDesk ? toOwner(findings) : toDesk(findings)
}
