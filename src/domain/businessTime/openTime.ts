import type { BusinessCalendar } from './businessCalendar'
import { openingsOfDay } from './openingsOfDay'

/** Days are added up in blocks of so many, so that years need not be walked day by day. */
export const blockDays = 64

const openOnDay = (day: number, calendar: BusinessCalendar): number =>
  openingsOfDay(day, calendar).reduce((sum, { start, end }) => sum + end - start, 0)

const walk = (first: number, end: number, calendar: BusinessCalendar): number => {
  let sum = 0
  for (let day = first; day < end; day += 1) sum += openOnDay(day, calendar)
  return sum
}

const cache = new WeakMap<BusinessCalendar, Map<number, number>>()

/** The open time of the days from `block * blockDays` on, in milliseconds. */
export function openInBlock(block: number, calendar: BusinessCalendar): number {
  const blocks = cache.get(calendar) ?? new Map<number, number>()
  cache.set(calendar, blocks)
  const known = blocks.get(block)
  if (known !== undefined) return known
  const open = walk(block * blockDays, (block + 1) * blockDays, calendar)
  blocks.set(block, open)
  return open
}

/** The open time of the whole local days from `first` to before `end`, in milliseconds. */
export function openInDays(first: number, end: number, calendar: BusinessCalendar): number {
  const firstBlock = Math.ceil(first / blockDays)
  const endBlock = Math.floor(end / blockDays)
  if (firstBlock >= endBlock) return walk(first, end, calendar)
  let sum =
    walk(first, firstBlock * blockDays, calendar) + walk(endBlock * blockDays, end, calendar)
  for (let block = firstBlock; block < endBlock; block += 1) sum += openInBlock(block, calendar)
  return sum
}
