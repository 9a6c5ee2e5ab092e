import { milliseconds } from '@/domain/milliseconds'

/** How long a claim to send a mail is good for, in milliseconds: whoever sends for longer renews it. */
export const claimLife = { lasts: 2 * milliseconds.minute, renewedEvery: milliseconds.minute / 2 }
