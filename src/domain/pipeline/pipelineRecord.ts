import type { Ball } from './balls'
import type { Classification } from './classifications'
import type { Stage } from './stages'
import type { Status } from './statuses'

type Maybe<T> = T | null | undefined
type Optional<T> = { [K in keyof T]?: Maybe<T[K]> }

type Proposition = {
  deadline: string
  completedAt: string
  files: unknown[]
  contentPack: unknown
}

type Win = {
  newJobs: number
  safeguardedJobs: number
  averageSalary: number
  capitalExpenditure: number
  researchBudget: number
  siteAddress: string
  landDate: string
  evidence: unknown[]
}

type Closing = {
  reason: string
  lostTo: string
  date: string
  duplicateOf: string
  signpostedTo: string
}

type Details = {
  ball: Ball
  owner: string
  projectManager: string
  verifier: string
  classification: Classification
  themes: unknown[]
  country: string
  contact: string
  company: string
  routing: Optional<{ decidedAt: string }>
  receivedAt: string
  name: string
  description: string
  investmentType: string
  sector: string
  activity: string
  referralSource: string
  decision: string
  nextActionAt: string
  clientRequirements: string
  strategicDrivers: unknown[]
  competitorCountries: unknown[]
  totalInvestment: Optional<{ amount: number; currency: string; unknown: boolean }>
  sites: unknown[]
  anySite: boolean
  proposition: Optional<Proposition>
  win: Optional<Win>
  aftercare: Optional<{ offeredAt: string; nextReviewAt: string }>
  closing: Optional<Closing>
  resumeAt: string
}

/**
 * What the pipeline's rules read of an enquiry at depth 0: relationships are ids, dates are ISO
 * strings, and whatever is not known yet is null or absent.
 */
export type PipelineRecord = { stage: Stage; status: Status } & Optional<Details>
