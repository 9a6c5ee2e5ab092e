import { instantOf } from '@/domain/businessTime/instantOf'
import { milliseconds } from '@/domain/milliseconds'
import { londonDate } from '@/domain/pipeline/londonDate'

/** The midnight that ends the day in Liverpool. */
export const endOfDay = (now: Date): Date =>
  new Date(instantOf(Date.parse(londonDate(now)) + milliseconds.day, 'Europe/London'))
