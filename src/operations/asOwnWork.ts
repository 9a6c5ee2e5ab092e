import type { PayloadRequest } from 'payload'

import { withContext } from './withContext'

/**
 * Does what the product itself does for a request: hooks do not ask its user for sight of what is
 * linked to what.
 */
export const asOwnWork = <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> =>
  withContext(req, 'isOwnWork', true, work)
