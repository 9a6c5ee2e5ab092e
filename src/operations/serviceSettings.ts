import type { PayloadRequest, SelectType, Where } from 'payload'

import { defaultSettings, type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import type { ServiceLevel } from '@/payload-types'

import { factOf } from './factOf'
import { settingsOf } from './settingsOf'

// A version never changes, and the openings of its calendar are kept with the object.
const known = new Map<string, ServiceSettings>()

/** Today's settings: the version saved last, or the defaults. */
export const currentSettings = async (req: PayloadRequest): Promise<ServiceSettings> =>
  (await factOf(req, 'service levels', () => findVersion(req))) ?? defaultSettings

/** The settings as of a saved version; null when there is no such version. */
export async function settingsOfVersion(
  req: PayloadRequest,
  version: string,
): Promise<null | ServiceSettings> {
  if (version === defaultSettings.version) return defaultSettings
  return known.get(version) ?? (await findVersion(req, { id: { equals: version } }))
}

async function findVersion(
  req: PayloadRequest,
  where: Where = {},
): Promise<null | ServiceSettings> {
  const found = await findLatest(req, where, { id: true })
  if (!found) return null
  const id = String(found.id)
  const settings = known.get(id) ?? settingsOf(id, (await findLatest(req, where))!.version)
  known.set(id, settings)
  return settings
}

async function findLatest(req: PayloadRequest, where: Where, select?: SelectType) {
  const { docs } = await req.payload.db.findGlobalVersions<ServiceLevel>({
    global: 'service-levels',
    limit: 1,
    pagination: false,
    req,
    select,
    sort: '-updatedAt',
    where,
  })
  return docs[0]
}
