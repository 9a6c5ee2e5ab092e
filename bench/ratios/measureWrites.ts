import { measureLoad } from '../load/measureLoad'
import type { ServerProcess } from '../servers/serverProcess'
import { signIn } from '../servers/signIn'
import { watchWork } from '../servers/watchWork'

import { type Figures, interleave, type Target } from './interleave'
import { loading } from './loading'
import type { Plan } from './plan'
import type { Servers } from './servers'

const submission = {
  method: 'POST' as const,
  path: '/api/enquiries/submit',
  body: 'submission' as const,
}

/**
 * Enquiries, beside the plainest create that the stock way has: a reply template by staff, which is
 * one row, with one check of its text and without versions, relations or look-ups. First to their
 * end, then captured without waiting for that: what was captured is still being processed meanwhile.
 */
export async function measureWrites(
  { product, productData, express, stock }: Servers,
  plan: Plan,
): Promise<Record<'capture' | 'processed', Figures>> {
  const create = loading(
    stock,
    {
      method: 'POST',
      path: '/api/reply-templates',
      body: 'template',
      authorization: await signIn(stock.url),
    },
    plan.connections,
  )
  const processed = await interleave(
    { product: processing(product, productData, plan), stock: create },
    plan,
  )
  const append = { ...submission, path: '/append' }
  const capture = await interleave(
    {
      product: loading(product, submission, plan.connections),
      express: loading(express, append, plan.connections),
      stock: create,
    },
    plan,
  )
  return { processed, capture }
}

/** From the first submission until no enquiry waits: contact, company, route, events, mails queued. */
function processing(product: ServerProcess, dataDir: string, plan: Plan): Target {
  const work = watchWork(dataDir)
  return {
    server: product,
    measure: async () => {
      const { path, ...request } = submission
      const url = `${product.url}${path}`
      const { connections, enquiries } = plan
      const load = await measureLoad({ ...request, url, connections, amount: enquiries })
      await work.untilNone('enquiries')
      // The load process takes its time to end, often longer than the work does.
      const seconds = (work.lastProcessedAt() - load.beganAt) / 1000
      // Else the next round would pay for the mails of this one.
      await work.untilNone('mails')
      return { ...load, perSecond: (enquiries - load.non2xx) / seconds }
    },
  }
}
