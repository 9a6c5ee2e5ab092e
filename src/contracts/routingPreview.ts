import { z } from 'zod'

import { channelWords } from '@/i18n/pipelineWords'

import { enquirySubmission } from './enquirySubmission'

const channels = Object.keys(channelWords) as (keyof typeof channelWords)[]

/**
 * The body of POST /api/routing/preview: anything of what an enquiry has. A submission of the form
 * can be tried as it is.
 */
export const routingPreview = enquirySubmission.partial().extend({
  message: z.string().max(20_000).optional(),
  channel: z.enum(channels).optional(),
  /** In pounds. */
  investment: z.number().min(0).nullable().optional(),
})

export type RoutingPreview = z.infer<typeof routingPreview>
