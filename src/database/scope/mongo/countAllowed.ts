import type { CountArgs } from 'payload'

import { mostCounted } from '@/database/lists/mostCounted'

import type { Scope } from '../scopeOf'
import type { Lists } from './lists'
import { narrowedToFew } from './narrowedToFew'

/** How many records there are whose enquiry a rule allows; no more than one above what is counted. */
export async function countAllowed(
  lists: Lists,
  asked: CountArgs,
  scope: Scope,
): Promise<{ totalDocs: number }> {
  const where = await narrowedToFew(lists, asked, scope)
  return where ? lists.count({ ...asked, where }) : { totalDocs: mostCounted + 1 }
}
