'use client'

import {
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'

import { askApi } from '@/admin/duplicates/askApi'
import type { Enquiry } from '@/payload-types'

/** Shows the open enquiry as it is now, and tells its history of the record that has changed it. */
export function useShowEnquiry(enquiry: string) {
  const { config } = useConfig()
  const { setData } = useDocumentInfo()
  const { reportUpdate } = useDocumentEvents()
  const { reset } = useForm()
  const modified = useFormModified()

  return async (entitySlug: string, id: string): Promise<void> => {
    const current = await askApi<Enquiry>(`${config.routes.api}/enquiries/${enquiry}?depth=0`)
    setData(current)
    // What was typed into the record and not saved yet stays.
    if (!modified) await reset(current)
    reportUpdate({
      doc: { id },
      entitySlug,
      operation: 'update',
      updatedAt: new Date().toISOString(),
    })
  }
}
