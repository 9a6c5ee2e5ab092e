import { describe, expect, it } from '@jest/globals'

import type { Role } from '@/access/roles'
import { tilesFor } from '@/admin/dashboard/tilesFor'
import { whereQuery } from '@/admin/dashboard/whereQuery'

// Half past eleven at night in London, in summer: midnight there is 23:00 in UTC.
const now = new Date('2026-07-14T22:30:00.000Z')

const tiles = (...roles: Role[]) => tilesFor({ id: 'ada', roles }, now)
const words = (...roles: Role[]) => tiles(...roles).map(({ word }) => word)

const ofDesk = ['triage', 'queue', 'mine', 'overdue', 'today', 'mail']
const ofMailboxes = ['parked', 'mailbox']

describe('tilesFor', () => {
  it.each<[string[], Role[]]>([
    [[...ofDesk, ...ofMailboxes, 'quarantine'], ['administrator']],
    [[...ofDesk, ...ofMailboxes], ['desk']],
    [['mine', 'overdue', 'today', 'mail'], ['owner']],
    [['verify'], ['verifier']],
    [
      ['mine', 'overdue', 'today', 'verify', 'mail'],
      ['owner', 'verifier'],
    ],
    [[], ['editor']],
    [[], []],
  ])('should show %j to %j', (expected, roles) => {
    expect(words(...roles)).toEqual(expected)
  })

  it('should draw the line between overdue and today now, and end the day at midnight in London', () => {
    const [, overdue, today] = tiles('owner')
    expect(JSON.stringify(overdue!.where)).toContain('"less_than":"2026-07-14T22:30:00.000Z"')
    expect(JSON.stringify(today!.where)).toContain(
      '"greater_than_equal":"2026-07-14T22:30:00.000Z"',
    )
    expect(JSON.stringify(today!.where)).toContain('"less_than":"2026-07-14T23:00:00.000Z"')
  })

  it('should count as mine what one owns or manages, and nobody else’s', () => {
    const [mine] = tiles('owner')
    expect(mine!.where).toMatchObject({
      or: [
        { and: [{}, { owner: { equals: 'ada' } }] },
        { and: [{}, { projectManager: { equals: 'ada' } }] },
      ],
    })
  })

  it('should ring for what is late or fails, and for nothing else', () => {
    const alarming = tiles('administrator').filter((tile) => tile.alarming)
    expect(alarming.map(({ word }) => word)).toEqual(['overdue', 'mail', 'mailbox'])
  })

  it('should be a query that the list view understands', () => {
    const [verify] = tiles('verifier')
    expect(decodeURIComponent(whereQuery(verify!.where))).toBe(
      'where[or][0][and][0][status][equals]=ongoing&where[or][0][and][1][stage][equals]=verify-win',
    )
  })
})
