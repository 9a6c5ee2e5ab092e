/**
 * The pipeline written out once more, stage by stage and without any table, to hold the engine
 * against. It knows nothing of the engine's code.
 */

export type Deal = {
  stage: string
  status: string
  owner: string | null
  projectManager: string | null
  /** The fields that are filled, by their paths. */
  filled: Set<string>
  classification: string
  newJobs: number | null
  investmentUnknown: boolean
  landDate: 'none' | 'past' | 'future'
  resumeAt: 'none' | 'past' | 'future'
  humanReply: boolean
  daysSinceClosed: number | null
  daysSinceInteraction: number
}

export type Person = { id: string; roles: string[]; system: boolean }

export type Verdict =
  | { refusal: string; missing: string[] }
  | { kind: string; stage: string; status: string; broken: string[] }

const order =
  'received triaged responded prospect active-project proposition verify-win won aftercare'.split(
    ' ',
  )

const refused = (refusal: string, missing: string[] = []): Verdict => ({ refusal, missing })

function lacking(deal: Deal, target: string): string[] {
  const lacks: string[] = []
  const need = (...fields: string[]) =>
    fields.forEach((field) => deal.filled.has(field) || lacks.push(field))
  const at = order.indexOf(target)
  if (at >= 0) need('receivedAt')
  if (at >= 1) {
    need('owner', 'routing.decidedAt', 'themes', 'country', 'contact')
    if (deal.classification === 'unclassified') lacks.push('classification')
  }
  if (at >= 2) {
    if (deal.classification !== 'genuine' && !lacks.includes('classification'))
      lacks.push('classification')
    if (!deal.humanReply) lacks.push('interactions')
  }
  if (at >= 3) {
    need('name', 'description', 'investmentType', 'company', 'sector', 'activity', 'referralSource')
    need('decision', 'nextActionAt')
  }
  if (at >= 4) {
    need('projectManager', 'clientRequirements', 'strategicDrivers')
    if (!deal.investmentUnknown) need('totalInvestment.amount', 'totalInvestment.currency')
    if (!deal.filled.has('sites') && !deal.filled.has('anySite')) lacks.push('sites')
  }
  if (at >= 5) need('proposition.deadline')
  if (at >= 6) {
    need('proposition.completedAt', 'win.safeguardedJobs', 'win.capitalExpenditure')
    need('win.researchBudget', 'win.siteAddress', 'win.evidence')
    if (!deal.filled.has('proposition.files') && !deal.filled.has('proposition.contentPack')) {
      lacks.push('proposition.files')
    }
    if (deal.newJobs === null) lacks.push('win.newJobs')
    if (deal.newJobs !== null && deal.newJobs > 0) need('win.averageSalary')
    if (deal.landDate !== 'past') lacks.push('win.landDate')
  }
  if (at >= 8) need('aftercare.offeredAt', 'aftercare.nextReviewAt')
  if (target === 'delayed' && deal.resumeAt !== 'future') lacks.push('resumeAt')
  if (target === 'lost') need('closing.reason', 'closing.lostTo', 'closing.date')
  if (target === 'abandoned') need('closing.reason', 'closing.date')
  if (target === 'signposted') need('closing.reason', 'closing.signpostedTo')
  if (target === 'duplicate') need('closing.reason', 'closing.duplicateOf')
  if (target === 'spam') need('closing.reason')
  return lacks
}

export function judge(
  deal: Deal,
  to: string,
  person: Person,
  reason: string | null,
  override: boolean,
): Verdict {
  const isOwner = person.id === deal.owner
  const isManager = person.id === deal.projectManager
  const admin = person.roles.includes('administrator')
  const desk = person.roles.includes('desk')
  const ownerLike = isOwner || person.roles.includes('owner')
  const verifier = person.roles.includes('verifier') && !isOwner && !isManager
  const staff = admin || desk || ownerLike || isManager
  const closed = ['lost', 'abandoned', 'signposted', 'duplicate', 'spam'].includes(deal.status)
  const from = order.indexOf(deal.stage)
  const at = order.indexOf(to)

  let kind: string
  let may = staff
  let { stage, status } = deal
  if (closed) {
    if (to !== 'responded') return refused('not-reachable')
    if (deal.daysSinceClosed === null || deal.daysSinceClosed > 30) return refused('not-reachable')
    kind = 'reopen'
    may = staff || person.system
    stage = 'responded'
    status = 'ongoing'
  } else if (at >= 0) {
    if (deal.status === 'delayed' || deal.status === 'dormant') return refused('not-reachable')
    if (Math.abs(at - from) !== 1) return refused('not-reachable')
    kind = at > from ? 'forward' : 'back'
    stage = to
    if (kind === 'forward') {
      if (to === 'triaged') may = person.system || admin || desk
      if (to === 'responded' || to === 'prospect' || to === 'aftercare') may = admin || ownerLike
      if (to === 'proposition') may = admin || isManager
      if (to === 'verify-win') may = isManager
      if (to === 'won') {
        may = verifier
        status = 'won'
      }
    } else {
      if (deal.stage === 'verify-win') may = staff || verifier
      if (deal.stage === 'won') {
        may = admin || verifier
        status = 'ongoing'
      }
    }
  } else {
    if (to === deal.status || deal.status === 'won') return refused('not-reachable')
    status = to
    if (to === 'ongoing') {
      kind = 'resume'
      may = staff || person.system
    } else if (to === 'delayed') {
      kind = 'pause'
    } else if (to === 'dormant') {
      if (deal.status !== 'ongoing' || deal.daysSinceInteraction < 90)
        return refused('not-reachable')
      kind = 'pause'
      may = staff || person.system
    } else {
      const early = deal.stage === 'received' || deal.stage === 'triaged'
      if (['spam', 'duplicate', 'signposted'].includes(to) && !early)
        return refused('not-reachable')
      kind = 'close'
    }
  }

  const breaks = override && admin && !(to === 'won' && (isOwner || isManager))
  if (!may && !breaks) return refused('not-permitted')
  if ((kind === 'back' || breaks) && !reason) return refused('reason-required')
  const missing = kind === 'back' || kind === 'reopen' ? [] : lacking(deal, to)
  if (missing.length > 0 && !breaks) return refused('missing-fields', missing)
  return { kind, stage, status, broken: [...(may ? [] : ['actor']), ...missing] }
}
