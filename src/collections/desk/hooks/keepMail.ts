import type { CollectionBeforeChangeHook } from 'payload'

import { refuseFaults } from '@/hooks/refuseFaults'
import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

const WRITTEN = ['enquiry', 'kind', 'direction', 'summary', 'body', 'at'] as const

const message = {
  en: 'What came or went by e-mail stays as it was written. Add a note instead.',
  ko: '이메일로 주고받은 내용은 수정할 수 없습니다. 대신 메모를 추가해 주세요.',
}

/** An interaction that is a mail cannot say what the mail did not. */
export const keepMail: CollectionBeforeChangeHook<Interaction> = ({ data, originalDoc, req }) => {
  if (!originalDoc?.mail && !originalDoc?.received) return data
  const changed = WRITTEN.filter((name) => name in data && !isSame(data[name], originalDoc[name]))
  refuseFaults(
    req,
    'interactions',
    changed.map((path) => ({ path, message })),
  )
  return data
}

type Value = Interaction[(typeof WRITTEN)[number]]

const isSame = (one: Value, other: Value): boolean => plain(one) === plain(other)

/** Relationships by their ids; what is empty is nothing. */
const plain = (value: Value): unknown => (typeof value === 'object' ? idOf(value) : value) || null
