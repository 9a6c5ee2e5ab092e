import { milliseconds } from '../milliseconds'
import { zoneOffset } from './zoneOffset'

/** The local day of an instant, counted from 1970-01-01. */
export const dayOf = (instant: number, timeZone: string): number =>
  Math.floor((instant + zoneOffset(instant, timeZone)) / milliseconds.day)
