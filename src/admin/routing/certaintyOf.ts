import { routingThreshold } from '@/domain/routing/routingThreshold'

/** A confidence (0–1) in a word: below `fair`, routing does not trust the text alone. */
export function certaintyOf(confidence: number): 'fair' | 'high' | 'low' {
  if (confidence >= 0.8) return 'high'
  return confidence >= routingThreshold ? 'fair' : 'low'
}
