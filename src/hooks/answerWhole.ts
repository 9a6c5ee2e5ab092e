import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A write answers the whole record, whatever it is asked to show: the hooks that come after it see
 * what the answer shows, and would take what is left out for empty.
 */
export const answerWhole: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' || operation === 'update' ? { ...args, select: undefined } : args
