import type { CollectionBeforeChangeHook } from 'payload'

import { companyKeys } from '@/domain/matching/companyKeys'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Company } from '@/payload-types'

/** Keeps beside the name what the company, and others like it, are found by. */
export const keepCompanyKeys: CollectionBeforeChangeHook<Company> = ({ data }) =>
  data.name
    ? { ...data, nameKey: normaliseCompanyName(data.name), matchKeys: companyKeys(data.name) }
    : data
