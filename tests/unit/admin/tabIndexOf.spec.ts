import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'

import { tabIndexOf } from '@/admin/move/tabIndexOf'

const text = (name: string) => ({ type: 'text', name }) as ClientField

const fields = [
  text('owner'),
  {
    type: 'tabs',
    tabs: [
      { label: 'One', fields: [text('subject'), { type: 'row', fields: [text('country')] }] },
      { label: 'Two', fields: [{ type: 'group', name: 'win', fields: [text('newJobs')] }] },
    ],
  },
] as ClientField[]

describe('tabIndexOf', () => {
  it.each([
    ['subject', 0],
    ['country', 0],
    ['win', 1],
    ['win.newJobs', 1],
    ['owner', null],
    // A name that only stands inside a group is no field of its own.
    ['newJobs', undefined],
    ['nothing', undefined],
  ])('should find %s in tab %s', (path, tab) => {
    expect(tabIndexOf(fields, path)).toBe(tab)
  })

  it('should do without tabs', () => {
    expect(tabIndexOf([text('owner')], 'owner')).toBeNull()
    expect(tabIndexOf([text('owner')], 'subject')).toBeUndefined()
  })
})
