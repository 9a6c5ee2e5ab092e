import type { CollectionBeforeValidateHook } from 'payload'

import { isYetToCome } from '@/domain/pipeline/isYetToCome'
import { refuseFaults } from '@/hooks/refuseFaults'
import type { Interaction } from '@/payload-types'

const message = {
  en: 'This lies in the future. Enter when it took place; what is planned is the next action of the enquiry.',
  ko: '미래의 일시입니다. 실제로 이루어진 일시를 입력하고, 예정된 일은 문의의 다음 조치로 기록해 주십시오.',
}

/** What has not happened passes no turn, stops no clock, and is not the latest that was said. */
export const refuseFuture: CollectionBeforeValidateHook<Interaction> = ({
  data,
  originalDoc,
  req,
}) => {
  const isSaid = data?.at && data.at !== originalDoc?.at
  // Without a user it is the product itself, which knows when it received what it records.
  if (req.user && isSaid && isYetToCome(data.at!, new Date())) {
    refuseFaults(req, 'interactions', [{ path: 'at', message }])
  }
  return data
}
