import config from '@payload-config'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'

import { env } from '@/env'
import { startJobs } from '@/jobs/startJobs'
import { isProspectusLoaded } from '@/seed/isProspectusLoaded'
import type { Counts } from '@/seed/loadProspectus'

import { administratorNotice } from './administratorNotice'
import { createListener } from './createListener'
import { ensureAdministrator } from './ensureAdministrator'
import { nextPages } from './nextPages'
import { outliveRejections } from './outliveRejections'
import { defaultLimits } from './rateLimits'
import { shareWithPages } from './runningPayload'
import { serverOptions } from './serverOptions'
import type { ServerState } from './serverState'
import { startSummary } from './startSummary'
import type { Unattended } from './stopGracefully'
import { stopOnSignal } from './stopOnSignal'

const FIRST_ANSWERS_MS = 100

/** Brings the whole product up in this process; the API answers while the pages still warm up. */
export async function start(): Promise<void> {
  const state: ServerState = { pagesReady: env.PAGES === 'off', stopping: false }
  const payload = await getPayload({ config })
  outliveRejections(payload)
  shareWithPages(payload)
  const loaded = (await isProspectusLoaded(payload)) ? undefined : await loadContent(payload)
  const administrator = await ensureAdministrator(payload, env)
  // At once: whatever else goes wrong, nobody can learn the password later.
  if (administrator) process.stdout.write(administratorNotice(administrator))

  const server = createServer(serverOptions)
  const pages = env.PAGES === 'on' ? nextPages(server) : undefined
  const limits = env.RATE_LIMIT === 'on' ? defaultLimits : []
  const app = await createListener({ payload, pages: pages?.handle, state, limits })
  server.on('request', app.listener)
  const unattended: Unattended[] = [app]
  stopOnSignal({ server, payload, unattended, state })
  server.listen(env.PORT)
  await once(server, 'listening')
  // Whoever waits for the start is answered before all else takes the processor.
  await pause(FIRST_ANSWERS_MS)
  if (state.stopping) return

  unattended.push(startJobs(payload))
  await pages?.prepare()
  state.pagesReady = true
  const counts = loaded ?? (await addNewContent(payload))
  process.stdout.write(startSummary({ env, counts }))
}

/** What a new version brings along is added while it answers already, and must not end that. */
async function addNewContent(payload: Payload): Promise<Counts | undefined> {
  try {
    return await loadContent(payload)
  } catch (error) {
    payload.logger.error({ msg: 'The new content could not be added', err: error })
    return undefined
  }
}

/** Its files are read only here, because that takes a tenth of a start. */
async function loadContent(payload: Payload): Promise<Counts> {
  const { loadProspectus } = await import('@/seed/loadProspectus')
  return loadProspectus(payload)
}
