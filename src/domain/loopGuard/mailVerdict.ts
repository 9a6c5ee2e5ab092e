import { type Bilingual } from '../bilingual'
import { type VerdictReason } from './verdictReasons'

export type Verdict =
  | 'human'
  | 'auto-reply'
  | 'bounce'
  | 'list'
  | 'feedback-report'
  | 'delivery-status'
  | 'own-mail'
  | 'suspected-spam'

export type MailVerdict = {
  verdict: Verdict
  reason: { code: VerdictReason } & Bilingual
  /** Whether the product may answer by itself (RFC 3834): only people, and not all of them. */
  mayAutoReply: boolean
}
