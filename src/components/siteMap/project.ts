import type { Point } from './coast'

const WEST = -3.33
const EAST = -2.56
const SOUTH = 53.265
const NORTH = 53.685
// At this latitude a degree of longitude is about six tenths of a degree of latitude.
const SQUEEZE = Math.cos((53.45 * Math.PI) / 180)

export const width = 800
const scale = width / ((EAST - WEST) * SQUEEZE)
export const height = Math.round((NORTH - SOUTH) * scale)

/** Whether a place lies within the map. */
export const isOnMap = ([lng, lat]: Point) => lng > WEST && lng < EAST && lat > SOUTH && lat < NORTH

/** A place on the drawing, in its units from the top left. */
export const project = ([lng, lat]: Point): [x: number, y: number] => [
  Math.round((lng - WEST) * SQUEEZE * scale),
  Math.round((NORTH - lat) * scale),
]
