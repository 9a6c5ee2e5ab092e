import type { Point } from './coast'

/** A place with the number of assets at it, and the address that lists them. */
export type Place = { id: string; href: string; name: string; count: number; at: Point }
