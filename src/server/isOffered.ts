import type { Payload } from 'payload'

/**
 * Payload routes some addresses although nothing is behind them, and fails: names that every object
 * has, versions of what keeps none, accounts verified by e-mail, and the table of migrations.
 */
export function isOffered(path: string, payload: Payload): boolean {
  const [, , name = '', second, third] = path.split('/')
  if (name in Object.prototype || name === 'payload-migrations') return false
  if (name === 'globals') {
    const global = payload.config.globals.find(({ slug }) => slug === second)
    return third !== 'versions' || !!global?.versions
  }
  if (second === 'verify') return false
  const collection = payload.config.collections.find(({ slug }) => slug === name)
  return second !== 'versions' || !!collection?.versions
}
