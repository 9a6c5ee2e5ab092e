import type { CollectionBeforeOperationHook } from 'payload'

/** For Payload to go on with; with no file at all it would fetch one from an address in the data. */
const nothing = () => ({
  name: 'file',
  data: Buffer.alloc(0),
  mimetype: 'application/octet-stream',
  size: 0,
})

/**
 * Takes an uploaded file out of Payload's hands, which would open pictures and write them anew:
 * `storeFile` keeps the bytes as they came, once it is known that the user may.
 */
export const takeFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  req.context.incomingFile = req.file
  req.file = operation === 'create' ? nothing() : undefined
  return args
}
