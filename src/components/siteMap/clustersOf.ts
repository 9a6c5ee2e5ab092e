import type { Place } from './place'
import { project } from './project'

/** Places too near one another to be drawn apart; the first of them is the fullest. */
export type Cluster = { x: number; y: number; count: number; places: Place[] }

const NEAR = 30

/** Gathers neighbours around the fullest places, so that no dot hides another. */
export function clustersOf(places: readonly Place[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const place of [...places].sort((a, b) => b.count - a.count)) {
    const [x, y] = project(place.at)
    const near = clusters.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < NEAR)
    if (near) {
      near.places.push(place)
      near.count += place.count
    } else {
      clusters.push({ x, y, count: place.count, places: [place] })
    }
  }
  return clusters
}
