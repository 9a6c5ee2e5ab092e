import { describe, expect, it } from '@jest/globals'

import { stageGuards } from '@/domain/pipeline/stageGuards'
import { classificationWords, stageWords } from '@/i18n/pipelineWords'
import { reachOf } from '@/domain/pipeline/reachOf'

describe('what the rules say', () => {
  it('should name the classifications as the list of choices does, in both languages', () => {
    const { message } = stageGuards.triaged.find(({ field }) => field === 'classification')!
    const { unclassified: _unclassified, ...choices } = classificationWords
    for (const { ko } of Object.values(choices)) expect(message.ko).toContain(ko)
    for (const { en } of Object.values(choices)) {
      expect(message.en).toContain(en.toLowerCase().replace('to ', ''))
    }
    const { message: later } = stageGuards.responded.find(
      ({ field }) => field === 'classification',
    )!
    expect(later.ko).toContain(classificationWords.genuine.ko)
  })

  it('should name the stage at which an enquiry is reopened as the stages do', () => {
    const reach = reachOf({
      record: { stage: 'triaged', status: 'spam' },
      to: 'ongoing',
      actor: { id: null, roles: [] },
      facts: { hasHumanReply: false },
      now: new Date(),
    })
    expect(reach).toMatchObject({
      unreachable: { ko: expect.stringContaining(stageWords.responded.ko) },
    })
  })
})
