import { decideRoute } from './decideRoute'
import type { DecidedBy, RoutingDecision } from './routingDecision'
import type { RoutingEnquiry } from './routingEnquiry'
import type { OwnerRef, RoutingKnowledge } from './routingKnowledge'

/** An enquiry of the past, and what routing decided then. */
export type PastEnquiry = {
  view: RoutingEnquiry
  receivedAt: Date
  /** Null while it is open. */
  closedAt: Date | null
  happened: { theme: string | null; owner: string | null; decidedBy: DecidedBy | null }
}

type Outcome = Pick<RoutingDecision, 'decidedBy' | 'owner' | 'theme'>

export type ReplayedDecision = {
  decision: Pick<RoutingDecision, 'decidedBy' | 'owner' | 'pool' | 'priority' | 'theme'>
  happened: Omit<Outcome, 'decidedBy'> & { decidedBy: DecidedBy | null }
  /** What is not as it happened. */
  changed: ('owner' | 'theme')[]
}

export type OwnerLoad = {
  /** Null is the desk's queue. */
  owner: OwnerRef | null
  /** Enquiries they would have got, and got. */
  replayed: number
  happened: number
  /** The most open enquiries at once that they would have had. */
  highestLoad: number
}

export type ReplaySummary = {
  enquiries: number
  changed: Record<'any' | 'owner' | 'theme', number>
  decidedBy: Record<DecidedBy, { replayed: number; happened: number }>
  loads: OwnerLoad[]
}

/** Open enquiries while time goes by: taken up one by one, and done with when they were closed. */
class Workload {
  readonly highest = new Map<string, number>()
  private readonly open = new Map<string, number>()
  /** By closing time, the next to close last. */
  private readonly closings: { owner: string; at: number }[] = []

  of = (owner: string): number => this.open.get(owner) ?? 0

  take(owner: string, until: Date | null): void {
    const load = this.of(owner) + 1
    this.open.set(owner, load)
    this.highest.set(owner, Math.max(this.highest.get(owner) ?? 0, load))
    if (until)
      this.closings.splice(this.placeOf(until.getTime()), 0, { owner, at: until.getTime() })
  }

  advanceTo(now: Date): void {
    for (let next = this.closings.at(-1); next && next.at <= now.getTime();) {
      this.open.set(next.owner, this.of(next.owner) - 1)
      this.closings.pop()
      next = this.closings.at(-1)
    }
  }

  private placeOf(at: number): number {
    let [low, high] = [0, this.closings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.closings[middle]!.at > at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const deciders: DecidedBy[] = ['rule', 'explicit', 'interest', 'text', 'desk']

/**
 * Decides past enquiries anew, in their order of time: with the absences and capacities of today's
 * settings on the day each came, with a workload that builds up as enquiries are given and closed,
 * and with turns that begin at the first member of a pool.
 */
export class Replay {
  private readonly workload = new Workload()
  private readonly counts = new Map<string | null, { replayed: number; happened: number }>()
  private readonly names: Map<string, OwnerRef>
  private readonly changed = { any: 0, owner: 0, theme: 0 }
  private readonly decidedBy = Object.fromEntries(
    deciders.map((by) => [by, { replayed: 0, happened: 0 }]),
  ) as ReplaySummary['decidedBy']
  private readonly turns = new Map<string, number>()
  private enquiries = 0

  constructor(private readonly knowledge: RoutingKnowledge) {
    this.names = new Map(knowledge.staff.map(({ id, name }) => [id, { id, name }]))
  }

  /** What somebody had in hand when the replay begins. */
  carry(owner: string, closedAt: Date | null): void {
    this.workload.take(owner, closedAt)
  }

  /** What would have become of the next enquiry. */
  decide({ view, receivedAt, closedAt, happened }: PastEnquiry): ReplayedDecision {
    this.workload.advanceTo(receivedAt)
    const { theme, owner, pool, priority, decidedBy } = decideRoute(
      view,
      this.knowledgeNow(),
      receivedAt,
    )
    if (owner) this.workload.take(owner.id, closedAt)
    if (pool) this.turns.set(pool.id, (this.turns.get(pool.id) ?? 0) + 1)
    const changed = [
      ...((owner?.id ?? null) === happened.owner ? [] : (['owner'] as const)),
      ...(theme === happened.theme ? [] : (['theme'] as const)),
    ]
    this.count({ theme, owner, decidedBy }, happened, changed)
    return {
      decision: { theme, owner, pool, priority, decidedBy },
      happened: { ...happened, owner: this.nameOf(happened.owner) },
      changed,
    }
  }

  summary(): ReplaySummary {
    const loads = [...this.counts].map(([id, counts]) => ({
      owner: this.nameOf(id),
      ...counts,
      highestLoad: id === null ? 0 : (this.workload.highest.get(id) ?? 0),
    }))
    return {
      enquiries: this.enquiries,
      changed: this.changed,
      decidedBy: this.decidedBy,
      loads: loads.sort((a, b) => b.replayed - a.replayed || b.happened - a.happened),
    }
  }

  private knowledgeNow(): RoutingKnowledge {
    const { staff, pools } = this.knowledge
    return {
      ...this.knowledge,
      staff: staff.map((member) => ({ ...member, load: this.workload.of(member.id) })),
      pools: pools.map((pool) => ({ ...pool, turn: this.turns.get(pool.id) ?? 0 })),
    }
  }

  private nameOf(id: string | null): OwnerRef | null {
    return id === null ? null : (this.names.get(id) ?? { id, name: id })
  }

  private count(now: Outcome, then: PastEnquiry['happened'], changed: string[]): void {
    this.enquiries += 1
    this.tally(now.owner?.id ?? null).replayed += 1
    this.tally(then.owner).happened += 1
    this.decidedBy[now.decidedBy].replayed += 1
    if (then.decidedBy) this.decidedBy[then.decidedBy].happened += 1
    if (changed.length > 0) this.changed.any += 1
    if (changed.includes('owner')) this.changed.owner += 1
    if (changed.includes('theme')) this.changed.theme += 1
  }

  private tally(owner: string | null) {
    const counts = this.counts.get(owner) ?? { replayed: 0, happened: 0 }
    this.counts.set(owner, counts)
    return counts
  }
}
