import type { IncomingMessage, ServerResponse } from 'node:http'

/** Renders the admin and the public pages. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void>
