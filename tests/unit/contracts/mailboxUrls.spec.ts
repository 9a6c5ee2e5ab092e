import { expect, it } from '@jest/globals'

import { mailboxUrls } from '@/contracts/mailboxUrls'

it('should read mailboxes with what their passwords hold', () => {
  const text =
    'imaps://desk%40example.org:p%2Fw%20%C3%A9@mail.example.org:1993/Innovation%20desk\n imap://b:c@10.0.0.1'
  expect(mailboxUrls.parse(text)).toEqual([
    {
      name: 'desk@example.org@mail.example.org/Innovation desk',
      host: 'mail.example.org',
      port: 1993,
      secure: true,
      mayBePlain: false,
      verifyCertificate: true,
      user: 'desk@example.org',
      password: 'p/w é',
      folder: 'Innovation desk',
    },
    {
      name: 'b@10.0.0.1/INBOX',
      host: '10.0.0.1',
      port: 143,
      secure: false,
      mayBePlain: false,
      verifyCertificate: true,
      user: 'b',
      password: 'c',
      folder: 'INBOX',
    },
  ])
})

it.each([
  ['another protocol', 'smtp://a:geheim@mail.example.org'],
  ['no user', 'imaps://mail.example.org'],
  ['no URL', 'geheim'],
  ['a broken escape', 'imaps://a:%zzgeheim@mail.example.org'],
  ['one mailbox twice', 'imaps://a:geheim@mail.example.org imap://a:geheim@mail.example.org/INBOX'],
  ['an unverified certificate', 'imaps://a:geheim@mail.example.org?certificate=unverified'],
])('should refuse %s without repeating it', (_what, text) => {
  const { success, error } = mailboxUrls.safeParse(text)
  expect(success).toBe(false)
  expect(JSON.stringify(error)).not.toContain('geheim')
})

it('should trust an unverified certificate on this machine alone', () => {
  const [mailbox] = mailboxUrls.parse('imaps://a:b@127.0.0.1/?certificate=unverified')
  expect(mailbox).toMatchObject({ verifyCertificate: false, mayBePlain: true })
})
