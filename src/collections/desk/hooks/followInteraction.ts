import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/operations/idOf'
import { correctInteraction } from '@/operations/pipeline/correctInteraction'
import { recordInteraction } from '@/operations/pipeline/recordInteraction'
import type { Interaction } from '@/payload-types'

/** What was said passes the turn, moves the clocks and is part of the history. */
export const followInteraction: CollectionAfterChangeHook<Interaction> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') return recordInteraction({ req, interaction: doc })
  if (isSaidOtherwise(previousDoc, doc)) {
    await correctInteraction({ req, before: previousDoc, interaction: doc })
  }
}

/** To whom, when, about what, or whether at all. */
const isSaidOtherwise = (one: Interaction, other: Interaction): boolean =>
  idOf(one.enquiry) !== idOf(other.enquiry) ||
  one.direction !== other.direction ||
  Boolean(one.automatic) !== Boolean(other.automatic) ||
  one.at !== other.at ||
  Boolean(one.deletedAt) !== Boolean(other.deletedAt)
