import { type Payload, QueryError } from 'payload'

/**
 * Payload checks the end of a long path in a query twice, the second time in a promise that nobody
 * waits for: the request is refused, and the server must not end by it. Anything else is a fault of
 * ours, which is logged, with the server going on for everybody else.
 */
export function outliveRejections({ logger }: Payload): void {
  process.on('unhandledRejection', (reason) => {
    if (reason instanceof QueryError) return
    logger.error({ msg: 'Something failed that nobody waited for', err: reason })
  })
}
