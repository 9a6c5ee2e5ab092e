import type { RequestListener } from 'node:http'

import type { Pace } from '@/database/followContentChanges'
import { env } from '@/env'

import { createApp } from './createApp'
import { frontDoor } from './frontDoor'
import { mayComeByOtherName } from './mayComeByOtherName'
import { publishedContent } from './publishedContent/publishedContent'
import { type Limit, rateLimits } from './rateLimits'

type Options = Omit<Parameters<typeof createApp>[0], 'admit' | 'published'> & {
  /** None switches the limits off. */
  limits?: Limit[]
  /** At which it learns what other processes change. */
  pace?: Pace
}

/** What the server does with a request: Express answers what is neither in memory nor a submission. */
export async function createListener({
  limits = [],
  pace,
  trustProxy = env.TRUST_PROXY,
  ...options
}: Options): Promise<{ listener: RequestListener; stop: () => Promise<void> }> {
  const { payload } = options
  const admit = rateLimits(limits)
  const published = await publishedContent(payload, pace)
  const submission = frontDoor({ payload, admit, trustProxy })
  const app = createApp({ ...options, admit, published, trustProxy })
  const mayBeSentOn = mayComeByOtherName(env)
  return {
    listener: (req, res) => {
      const isAnswered = !mayBeSentOn(req) && (published.answer(req, res) || submission(req, res))
      if (!isAnswered) app(req, res)
    },
    stop: published.stop,
  }
}
