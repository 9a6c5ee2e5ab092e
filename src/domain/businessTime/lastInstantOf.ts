import { endOfDay } from './endOfDay'

/** The last millisecond of the day in Liverpool, which still reads as that day. */
export const lastInstantOf = (at: string): string =>
  new Date(endOfDay(new Date(at)).getTime() - 1).toISOString()
