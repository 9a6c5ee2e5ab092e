'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldLabel, useTranslation } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

type Props = { field: { label?: StaticLabel }; path?: string }

/** The label of a field of a group by itself; a list would head its column with the group's as well. */
export function OwnLabel({ field: { label = '' }, path }: Props) {
  const { i18n } = useTranslation()
  return path ? <FieldLabel label={label} path={path} /> : <>{getTranslation(label, i18n)}</>
}
