import { milliseconds } from '../milliseconds'
import { londonDate } from '../pipeline/londonDate'
import { instantOf } from './instantOf'

/** The midnight that ends the day in Liverpool. */
export const endOfDay = (at: Date): Date =>
  new Date(instantOf(Date.parse(londonDate(at)) + milliseconds.day, 'Europe/London'))
