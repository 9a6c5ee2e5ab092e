import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { enquiriesFirst } from '@/operations/capture/enquiriesFirst'

const payload = {} as Payload

describe('enquiriesFirst', () => {
  it('should hold nothing up while no enquiry is being made', async () => {
    await enquiriesFirst.wait(payload, Infinity)
  })

  it('should wait until the enquiries are made, or failed to be', async () => {
    const told: string[] = []
    let fail = (_: Error) => {}
    const making = enquiriesFirst.during(
      payload,
      () => new Promise((_resolve, reject) => (fail = reject)),
    )
    const waiting = enquiriesFirst.wait(payload, Infinity).then(() => told.push('mailed'))
    told.push('made')
    fail(new Error('the disk is full'))
    await expect(making).rejects.toThrow('the disk is full')
    await waiting
    expect(told).toEqual(['made', 'mailed'])
  })

  it('should not wait for ever', async () => {
    void enquiriesFirst.during(payload, () => new Promise(() => {}))
    await enquiriesFirst.wait(payload, 1)
  })
})
