import type { CollectionAfterChangeHook } from 'payload'

import { recordInteraction } from '@/operations/pipeline/recordInteraction'
import type { Interaction } from '@/payload-types'

/** What was said passes the turn, moves the clocks and is part of the history. */
export const followInteraction: CollectionAfterChangeHook<Interaction> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await recordInteraction({ req, interaction: doc })
}
