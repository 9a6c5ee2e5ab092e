import { describe, expect, it } from '@jest/globals'

import { offeredMoves } from '@/admin/move/offeredMoves'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'

const now = new Date('2026-11-16T10:00:00.000Z')

const offers = (record: object, ...roles: string[]) =>
  offeredMoves({
    record: { stage: 'received', status: 'ongoing', owner: 'ada', ...record } as PipelineRecord,
    actor: { id: roles.includes('owner') ? 'ada' : 'zoe', roles },
    now,
  })

const targets = (record: object, ...roles: string[]) => offers(record, ...roles).map(({ to }) => to)

describe('offeredMoves', () => {
  it('should offer what the desk may do, whatever is still missing', () => {
    expect(offers({}, 'desk')).toEqual([
      { to: 'triaged', kind: 'forward', byOverride: false },
      { to: 'delayed', kind: 'pause', byOverride: false },
      { to: 'lost', kind: 'close', byOverride: false },
      { to: 'abandoned', kind: 'close', byOverride: false },
      { to: 'signposted', kind: 'close', byOverride: false },
      { to: 'duplicate', kind: 'close', byOverride: false },
      { to: 'spam', kind: 'close', byOverride: false },
    ])
  })

  it('should offer nothing to who may only read', () => {
    expect(offers({}, 'editor')).toEqual([])
    expect(offers({}, 'verifier')).toEqual([])
  })

  it('should offer what others may do to an administrator alone, as breaking the rules', () => {
    const verify = { stage: 'proposition', projectManager: 'max' }
    expect(targets(verify, 'owner')).not.toContain('verify-win')
    expect(offers(verify, 'administrator')).toContainEqual({
      to: 'verify-win',
      kind: 'forward',
      byOverride: true,
    })
  })

  it('should never offer to let an enquiry sleep: silence does that', () => {
    const longAgo = { receivedAt: '2026-01-01T10:00:00.000Z' }
    expect(targets(longAgo, 'administrator')).not.toContain('dormant')
  })

  it('should offer spam, duplicates and signposts at triage only', () => {
    expect(targets({ stage: 'responded' }, 'owner')).toEqual(
      expect.arrayContaining(['prospect', 'triaged', 'lost', 'abandoned']),
    )
    expect(targets({ stage: 'responded' }, 'owner')).not.toContain('spam')
  })

  it.each([
    ['2026-10-17T10:00:00.000Z', ['responded']],
    ['2026-10-17T09:59:59.000Z', []],
    [null, []],
  ])('should offer to reopen what was closed at %s: %j', (closedAt, expected) => {
    expect(targets({ status: 'lost', closing: { closedAt } }, 'owner')).toEqual(expected)
  })

  it('should offer to resume before anything else', () => {
    const kinds = new Set(offers({ status: 'delayed' }, 'desk').map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['resume', 'close']))
  })
})
