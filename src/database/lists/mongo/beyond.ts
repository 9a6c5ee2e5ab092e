import type { Filter } from './questionOf'
import type { Value } from './valueAt'

/**
 * What comes after a value in a direction; null: nothing does. What has no value comes before all else,
 * and MongoDB leaves it out where it is asked for what is less.
 */
export function beyond(field: string, value: Value, direction: -1 | 1): Filter | null {
  if (value !== null)
    return { [field]: direction === 1 ? { $gt: value } : { $not: { $gte: value } } }
  return direction === 1 ? { [field]: { $ne: null } } : null
}
