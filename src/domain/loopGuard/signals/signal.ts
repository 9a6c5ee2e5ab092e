import { type ReadMail } from '../readMail'
import { type VerdictReason } from '../verdictReasons'

/** A reason for a verdict, and whether a mail gives it. */
export type Signal = readonly [reason: VerdictReason, isGivenBy: (mail: ReadMail) => boolean]
