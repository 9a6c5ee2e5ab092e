import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { deliveryReport, type ReportParts } from '@/domain/deliveryReport/deliveryReport'

const read = (parts: Partial<ReportParts>) =>
  deliveryReport({
    deliveryReports: [],
    returnedMail: null,
    text: '',
    inReplyTo: null,
    references: null,
    ...parts,
  })

const reported = (fields: string) =>
  read({ deliveryReports: [`Reporting-MTA: dns; mx.example\n\n${fields}`] }).recipients[0]

describe('a delivery report', () => {
  it('should tell what happened to each recipient', () => {
    const { recipients } = read({
      deliveryReports: [
        'Reporting-MTA: dns; mx.example\r\n\r\n' +
          'Original-Recipient: rfc822;Jo@Example.org\r\nFinal-Recipient: RFC822; <jo@mx.example>\r\n' +
          'Action: failed\r\nStatus: 5.1.1 (bad address)\r\n' +
          'Diagnostic-Code: smtp; 550 5.1.1 no\r\n  such user\r\n\r\n' +
          'Final-Recipient: rfc822; kim@example.org\r\nAction: Delayed\r\nStatus: 4.4.1\r\n',
      ],
    })
    expect(recipients).toEqual([
      {
        recipient: 'jo@mx.example',
        action: 'failed',
        status: '5.1.1',
        diagnostic: '550 5.1.1 no such user',
        isPermanent: true,
      },
      {
        recipient: 'kim@example.org',
        action: 'delayed',
        status: '4.4.1',
        diagnostic: null,
        isPermanent: false,
      },
    ])
  })

  it.each(['5.0.0', '5.1.1', '5.1.2', '5.1.6', '5.4.1', '5.7.1'])(
    'should take %s for good',
    (status) => {
      expect(reported(`Action: failed\nStatus: ${status}`)).toMatchObject({
        status,
        isPermanent: true,
      })
    },
  )

  it.each([
    ['a server that gives up after temporary errors', 'Action: failed\nStatus: 4.4.7'],
    ['a delay', 'Action: delayed\nStatus: 5.4.7'],
    ['a delivery', 'Action: delivered\nStatus: 2.0.0'],
    ['an action that is missing', 'Final-Recipient: rfc822; a@b.example\nStatus: 4.2.2'],
  ])('should not take %s for good', (_name, fields) => {
    expect(reported(fields)).toMatchObject({ isPermanent: false })
  })

  it('should believe the answer of the server rather than a general status', () => {
    const fields = (status: string) =>
      `Action: failed\nStatus: ${status}\nDiagnostic-Code: smtp; 550-5.1.1 unknown`
    expect(reported(fields('5.0.0'))?.status).toBe('5.1.1')
    expect(reported(fields('5.2.1'))?.status).toBe('5.2.1')
    expect(reported(fields('4.0.0'))?.status).toBe('4.0.0')
  })

  it('should take the class from an answer that has only a reply code', () => {
    expect(reported('Action: failed\nDiagnostic-Code: smtp; 451 try later')).toMatchObject({
      status: '4.0.0',
      isPermanent: false,
    })
  })
})

describe('a failure notice in prose', () => {
  it.each([
    [
      'qmail',
      '<jo@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown',
      '5.1.1',
      true,
    ],
    [
      'Exim',
      '  jo@example.org\n    Unrouteable address\n\n------ This is a copy of the message ------\nTo: kim@example.org',
      '5.1.1',
      true,
    ],
    ['Postfix, later', '<jo@example.org>: host mx said: 452 4.2.2 mailbox full', '4.2.2', false],
    ['a delay', 'The following address has not yet been delivered: jo@example.org', '4.0.0', false],
    ['no reason', 'Could not reach jo@example.org.', null, false],
  ])('should name its recipient and status: %s', (_name, text, status, isPermanent) => {
    expect(read({ text }).recipients).toEqual([
      expect.objectContaining({ recipient: 'jo@example.org', status, isPermanent }),
    ])
  })

  it('should prefer a report to its prose', () => {
    const { recipients } = read({
      text: 'jo@example.org: 550 5.1.1',
      deliveryReports: ['Final-Recipient: rfc822; kim@example.org\nAction: failed'],
    })
    expect(recipients.map(({ recipient }) => recipient)).toEqual(['kim@example.org'])
  })
})

describe('the mail that a report is about', () => {
  const returnedMail =
    'From: a@b.example\r\nMessage-ID:\r\n <1@ours.example>\r\nSubject: x\r\n\r\nbody'

  it.each<[string, Partial<ReportParts>, string | null]>([
    [
      'the returned mail',
      { returnedMail, text: 'Message-ID: <2@x>', inReplyTo: '<3@x>' },
      '<1@ours.example>',
    ],
    [
      'the body',
      { text: '> Message-Id: <2@ours.example>', inReplyTo: '<3@x>' },
      '<2@ours.example>',
    ],
    ['In-Reply-To', { inReplyTo: '<3@ours.example>', references: '<4@x>' }, '<3@ours.example>'],
    ['the newest reference', { references: '<4@x.example> <5@ours.example>' }, '<5@ours.example>'],
    ['nowhere', { text: 'nothing' }, null],
  ])('should be found in %s', (_name, parts, id) => {
    expect(read(parts).originalMessageId).toBe(id)
  })
})

it('should read any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (report, text) => {
      expect(read({ deliveryReports: [report], text }).recipients).toBeInstanceOf(Array)
    }),
  )
})
