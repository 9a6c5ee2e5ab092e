import { APIError, type CollectionBeforeOperationHook, type Payload } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'

import { dataFaults } from './dataFaults'
import { whereFaults } from './whereFaults'

/**
 * Refuses queries and documents whose values have a form that their fields cannot hold, before any
 * hook or database sees them: Payload does not look at drafts, and passes the values of a query on
 * as they come, which ends in a 500 or, worse, in a document that cannot be read again.
 * Called when Payload has started, because its own collections are not there earlier.
 */
export const guardInput = (payload: Payload): void => {
  for (const { config } of Object.values(payload.collections)) {
    config.hooks.beforeOperation.unshift(refuseMisshapen)
  }
}

type Args = {
  collection: { config: Parameters<typeof dataFaults>[1] }
  data?: unknown
  where?: unknown
}

// Restoring a version is an update too, but brings no data.
const isWrite = (args: object, operation: string) =>
  operation === 'create' || (operation === 'update' && 'data' in args)

const misshapen = {
  en: 'The request does not fit these fields:',
  ko: '다음 항목에 맞지 않는 요청입니다:',
}

const refuseMisshapen: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { collection, data, where } = args as Args
  const fields = collection.config
  const faults = [
    ...(where === undefined ? [] : whereFaults(where, fields, req.payload)),
    ...(isWrite(args, operation) ? dataFaults(data, fields) : []),
  ]
  if (faults.length === 0) return
  const list = faults.slice(0, 10).join(', ')
  throw new APIError(`${inLanguageOf(req, misshapen)} ${list}`, 400, { fields: faults }, true)
}
