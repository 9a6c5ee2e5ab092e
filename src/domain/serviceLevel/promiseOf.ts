import { dueTimes } from './dueTimes'
import type { ServiceSettings } from './serviceSettings'

/**
 * When an investor is told to expect an answer: what the lowest priority is given, because the promise
 * is made before anybody knows the priority. Our own clock may be stricter, and is never laxer.
 */
export const promiseOf = (receivedAt: Date, settings: ServiceSettings): Date =>
  dueTimes(receivedAt, settings, 'low').respondBy
