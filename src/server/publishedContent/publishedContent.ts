import type { RequestHandler } from 'express'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { handleEndpoints, type Payload } from 'payload'

import { contentChangesOf } from '@/database/contentChangesOf'
import { followContentChanges, type Pace } from '@/database/followContentChanges'
import { env } from '@/env'

import { apiHeaders } from '../apiHeaders'

import { answerOf } from './answerOf'
import { AnswerMemory } from './answerMemory'
import { publishedReads, type PublishedRead } from './publishedReads'
import { sendAnswer } from './sendAnswer'

export type PublishedContent = {
  /** Answers a request at once if its answer is in memory: it needs no guard and no limit. */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers reads of published content from the database, and keeps the answers. */
  fill: RequestHandler
  stop: () => Promise<void>
}

/** Reads of published content by people who are not signed in, from memory as long as nothing changes. */
export async function publishedContent(payload: Payload, pace?: Pace): Promise<PublishedContent> {
  const follower = await followContentChanges(payload, pace)
  const memory = new AnswerMemory(contentChangesOf(payload), follower)
  const readOf = publishedReads(payload)
  // Never those of the request that happens to be the first: others get its answer.
  const security = Object.fromEntries(apiHeaders(env.SERVER_URL.startsWith('https:')))

  return {
    answer: (req, res) => {
      const read = readOf(req)
      const answer = read && memory.find(read)
      if (!answer) return false
      const requestId = randomUUID()
      sendAnswer(answer, req, res, ['x-request-id', requestId, 'cache-status', `${CACHE}; hit`])
      payload.logger.debug({ msg: 'answered from memory', requestId, name: read.name })
      return true
    },
    fill: async (req, res, next) => {
      const read = readOf(req)
      if (!read) return next()
      const language = req.get('Accept-Language') ?? ''
      const answer = await memory.ask(read, language, async () =>
        answerOf(await askPayload(payload, read, language), security),
      )
      sendAnswer(answer, req, res, ['cache-status', `${CACHE}; fwd=miss`])
    },
    stop: follower.stop,
  }
}

/** As RFC 9211 names caches in the header Cache-Status. */
const CACHE = 'one-front-door'

/** Of the client's headers none gets through but these, so that nothing else can be in an answer. */
function askPayload(payload: Payload, { origin, url }: PublishedRead, language: string) {
  const headers = new Headers({ 'Accept-Language': language, ...(origin && { Origin: origin }) })
  const request = new Request(`${payload.config.serverURL}${url}`, { headers })
  return handleEndpoints({ config: payload.config, request })
}
