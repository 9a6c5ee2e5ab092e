import { setTimeout as pause } from 'node:timers/promises'

const WRITE_EVERY_MS = 1_000
const READ_EVERY_MS = 20
/** How long another process may serve what was before. */
const STALE_AFTER_MS = 1_000

type Watched = { writes: number; reads: number; failedReads: number; stale: string[] }

/**
 * Changes a published record again and again until `deadline`, and reads it all the while, in a list
 * and by its id: no read that begins a second after a write was answered may show what was before.
 */
export async function watchFreshness(
  url: string,
  authorization: string,
  deadline: number,
): Promise<Watched> {
  const record = await firstTarget(url)
  const watched: Watched = { writes: 0, reads: 0, failedReads: 0, stale: [] }
  const written: { version: number; at: number }[] = []

  const write = async () => {
    for (let version = 1; Date.now() < deadline; version++) {
      await persistently(() => label(`${record}?locale=en`, version, authorization))
      written.push({ version, at: Date.now() })
      watched.writes++
      await pause(WRITE_EVERY_MS)
    }
  }
  const read = async (address: string) => {
    while (Date.now() < deadline) {
      const began = Date.now()
      const known = written.findLast(({ at }) => at + STALE_AFTER_MS <= began)?.version ?? 0
      const seen = await versionAt(address).catch(() => undefined)
      watched.reads++
      if (seen === undefined) watched.failedReads++
      else if (seen < known) watched.stale.push(`${seen} where ${known} was known`)
      await pause(READ_EVERY_MS)
    }
  }
  const slug = `${url}/api/targets?limit=1&sort=slug&locale=en&depth=0`
  await Promise.all([write(), read(`${record}?locale=en&depth=0`), read(slug)])
  return watched
}

async function firstTarget(url: string): Promise<string> {
  const response = await fetch(`${url}/api/targets?limit=1&sort=slug&depth=0`)
  const { docs } = (await response.json()) as { docs: { id: string }[] }
  return `${url}/api/targets/${docs[0]!.id}`
}

async function label(address: string, version: number, authorization: string): Promise<void> {
  const response = await fetch(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', Authorization: authorization },
    body: JSON.stringify({ label: `Version ${version}`, _status: 'published' }),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
}

async function persistently(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work()
    } catch {
      await pause(200)
    }
  }
}

/** Before the first write it is 0. */
async function versionAt(address: string): Promise<number> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  const answer = (await response.json()) as { docs?: { label: string }[]; label?: string }
  const text = answer.docs?.[0]?.label ?? answer.label ?? ''
  return Number(/^Version (\d+)$/.exec(text)?.[1] ?? 0)
}
