import { describe, expect, it } from '@jest/globals'

import { defaultSettings, type ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import { settingsProblems } from '@/domain/serviceLevel/settingsProblems'

const problems = (changes: object) =>
  settingsProblems({ ...defaultSettings, ...changes } as ServiceSettings)

const targets = (changes: object) => ({ targets: { ...defaultSettings.targets, ...changes } })
const minutes = (value: unknown) => ({ minutes: value, time: 'business' })
const calendar = (changes: object) => ({ calendar: { ...defaultSettings.calendar, ...changes } })

describe('settingsProblems', () => {
  it('should find nothing wrong with the defaults', () => {
    expect(problems({})).toEqual([])
  })

  it.each([
    ['targets.triage', targets({ triage: minutes(481) })],
    ['targets.acknowledge', targets({ acknowledge: minutes(500) })],
    ['targets.verify', targets({ verify: minutes(0) })],
    ['targets.qualify', targets({ qualify: minutes(1.5) })],
    ['targets.qualify', targets({ qualify: minutes(1e9) })],
    ['priorityPercent.high', { priorityPercent: { low: 100, normal: 100, high: 101, urgent: 50 } }],
    ['priorityPercent.low', { priorityPercent: { low: 9, normal: 9, high: 9, urgent: 9 } }],
    ['warnPercent', { warnPercent: 96 }],
    ['escalateMinutes', { escalateMinutes: 0 }],
    ['dormantDays', { dormantDays: 3 }],
    ['silentDays', { silentDays: 6 }],
    ['silentDays', { silentDays: 30, dormantDays: 30 }],
    ['weekly', calendar({ weekly: { mon: [['09:00', '13:59']] } })],
    ['closed.1', calendar({ closed: ['2026-12-24', '2026-12-24'] })],
    ['timeZone', calendar({ timeZone: 'Mars/Olympus' })],
  ])('should refuse %s in both languages', (path, changes) => {
    const [first] = problems(changes)
    expect(first?.path).toBe(path)
    expect(first?.message.en).toMatch(/[a-z]/)
    expect(first?.message.ko).toMatch(/[가-힣]/)
  })
})
