import type { PayloadRequest } from 'payload'

import { lastVersionId } from '@/database/lastVersionId'
import { defaultSettings, type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import type { ServiceLevel } from '@/payload-types'

import { factOf } from '../batch/factOf'
import { settingsOf } from './settingsOf'

// A version never changes, and the openings of its calendar are kept with the object.
const known = new Map<string, ServiceSettings>()

/** Today's settings: the version saved last, or the defaults. */
export const currentSettings = async (req: PayloadRequest): Promise<ServiceSettings> =>
  (await factOf(req, 'service levels', () => findCurrent(req))) ?? defaultSettings

/** The settings as of a saved version; null when there is no such version. */
export async function settingsOfVersion(
  req: PayloadRequest,
  version: string,
): Promise<null | ServiceSettings> {
  if (version === defaultSettings.version) return defaultSettings
  return known.get(version) ?? (await findVersion(req, version))
}

async function findCurrent(req: PayloadRequest): Promise<null | ServiceSettings> {
  const version = await lastVersionId(req, 'service-levels')
  return version === null ? null : settingsOfVersion(req, version)
}

async function findVersion(req: PayloadRequest, id: string): Promise<null | ServiceSettings> {
  const { docs } = await req.payload.db.findGlobalVersions<ServiceLevel>({
    global: 'service-levels',
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  if (!docs[0]) return null
  const settings = settingsOf(id, docs[0].version)
  known.set(id, settings)
  return settings
}
