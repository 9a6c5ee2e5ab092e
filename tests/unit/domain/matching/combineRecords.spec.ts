import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { combineRecords, isGap } from '@/domain/matching/combineRecords'

const fields = ['name', 'phone', 'country'] as const
const value = fc.constantFrom(undefined, null, '', 'a', 'b')
const record = fc.record({ name: value, phone: value, country: value })

it('should keep what is there, fill gaps, and set aside what differs', () => {
  const kept = { name: 'Ann', phone: '', country: 'GB' }
  const merged = { name: 'Anne', phone: '1', country: 'GB', email: 'not asked for' }
  expect(combineRecords(kept, merged, [...fields, 'language'])).toEqual([
    { field: 'name', from: 'kept', value: 'Ann', setAside: 'Anne' },
    { field: 'phone', from: 'merged', value: '1' },
    { field: 'country', from: 'kept', value: 'GB' },
    { field: 'language', from: 'neither', value: null },
  ])
})

it('should lose nothing: every value is taken or set aside', () => {
  fc.assert(
    fc.property(record, record, (kept, merged) => {
      for (const { field, value, setAside } of combineRecords(kept, merged, fields)) {
        const told = [kept, merged]
          .map((record) => record[field as 'name'])
          .filter((value) => !isGap(value))
        expect(new Set([value, setAside].filter((value) => !isGap(value)))).toEqual(new Set(told))
      }
    }),
  )
})
