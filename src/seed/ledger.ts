import type { PayloadRequest } from 'payload'

/** `<collection>/<slug>` of every record that was ever loaded → the id it was given. */
export type Ledger = Map<string, string>

const global = { slug: 'prospectus-load', depth: 0 } as const

// The ledger is closed to every user; only the loader, on nobody's behalf, reads and writes it.

export async function readLedger(req: PayloadRequest): Promise<Ledger> {
  const { loaded } = await req.payload.findGlobal({ ...global, overrideAccess: true, req })
  return new Map(Object.entries((loaded ?? {}) as Record<string, string>))
}

export async function writeLedger(req: PayloadRequest, ledger: Ledger): Promise<void> {
  const data = { loaded: Object.fromEntries(ledger) }
  await req.payload.updateGlobal({ ...global, data, overrideAccess: true, req })
}
