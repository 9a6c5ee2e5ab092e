import { destination } from 'pino'

import type { Env } from './env'

type Fault = { name?: string; message?: string; stack?: string; cause?: unknown }

/** Lines are written so many bytes together, and none waits longer than so many milliseconds. */
const TOGETHER = { minLength: 4_096, periodicFlush: 100 }

/** Structured lines on stdout, several in one write where many come. */
export const loggerOptions = ({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>) => ({
  destination: destination({ sync: false, ...TOGETHER }),
  options: { level: LOG_LEVEL, base: undefined, serializers: { err: withoutValues } },
})

/** Database errors repeat the values of the statement, which are people's data: they stay out. */
function withoutValues(error: Fault): Fault {
  const message = error.message?.split('\n')[0]?.slice(0, 500)
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  const cause = error.cause instanceof Error ? withoutValues(error.cause) : undefined
  return { name: error.name, message, stack: frames?.join('\n'), ...(cause && { cause }) }
}
