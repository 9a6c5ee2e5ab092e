import type { RequestListener } from 'node:http'

import { createApp } from './createApp'
import { publishedContent } from './publishedContent/publishedContent'

type Options = Omit<Parameters<typeof createApp>[0], 'published'>

/** What the server does with a request: the application answers what is not in memory. */
export async function createListener(
  options: Options,
): Promise<{ listener: RequestListener; stop: () => Promise<void> }> {
  const published = await publishedContent(options.payload)
  const app = createApp({ ...options, published })
  return {
    listener: (req, res) => {
      if (!published.answer(req, res)) app(req, res)
    },
    stop: published.stop,
  }
}
