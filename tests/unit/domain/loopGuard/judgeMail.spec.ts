import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { judgeMail } from '@/domain/loopGuard/judgeMail'
import { type OwnMail } from '@/domain/loopGuard/ownMail'
import { listHeaders } from '@/domain/loopGuard/signals/listHeaders'
import { type VerdictReason, verdictReasons } from '@/domain/loopGuard/verdictReasons'

import { mailOf } from './mailOf'

const own: OwnMail = {
  addressDomains: ['frontdoor.example'],
  messageIdDomains: ['mail.frontdoor.example'],
  listIds: ['innovation.frontdoor.example'],
}
const judge = (mail: Parameters<typeof mailOf>[0]) => {
  const { verdict, reason, mayAutoReply } = judgeMail(mailOf(mail), own)
  return [verdict, reason.code, mayAutoReply]
}

type Case = [name: string, mail: Parameters<typeof mailOf>[0], expected: ReturnType<typeof judge>]

const table = (title: string, cases: Case[]) =>
  describe(title, () => {
    it.each(cases)('%s', (_name, mail, expected) => expect(judge(mail)).toEqual(expected))
  })

const person = ['human', 'person', true] as const

table('people', [
  ['an enquiry', {}, [...person]],
  [
    'headers that say no',
    { headers: { 'auto-submitted': 'no', precedence: 'normal', 'x-autoreply': 'no' } },
    [...person],
  ],
  [
    'a filter that found no spam',
    { headers: { 'x-spam-flag': 'NO', 'x-spam-status': 'No, score=-1.0' } },
    [...person],
  ],
  [
    'an Exchange user whose server wants no receipts',
    { headers: { 'x-auto-response-suppress': 'DR, RN, NRN' } },
    [...person],
  ],
  [
    'an Exchange user whose server wants no automatic replies',
    { headers: { 'x-auto-response-suppress': 'DR, RN, NRN, OOF, AutoReply' } },
    ['human', 'reply-unwanted', false],
  ],
  [
    'an absence that is over',
    { text: 'Sorry for my late answer, I was out of office last week. When can we talk?' },
    [...person],
  ],
  [
    'an answer to our automatic reply',
    {
      subject: 'RE: Automatic reply: A site for our laboratory',
      text: 'Thank you for confirming.',
    },
    [...person],
  ],
  [
    'a quoted absence notice',
    {
      subject: 'Re: A site for our laboratory',
      text: 'Jo seems away, can you help?\n\nOn 3 May 2026, Jo Reed wrote:\n> I am out of the office until 9 May.\n> Please contact reception in urgent cases.\n',
    },
    [...person],
  ],
  [
    'an absence notice passed on',
    {
      subject: 'FW: Out of Office: site visit',
      text: 'Who stands in for Jo?\n\n-----Original Message-----\nFrom: Jo Reed\nSent: Monday\n\nI am out of the office until 9 May. Please contact reception.',
    },
    [...person],
  ],
  [
    'a complaint that quotes a bounce',
    {
      subject: 'Fwd: Undelivered Mail Returned to Sender',
      text: 'Hello, I tried to write to your marine team and my mail came back, see below. Could you give me the right address?\n\nBegin forwarded message:\n\n> This is the mail system at host mx.example.\n> Final-Recipient: rfc822; marine@old.example\n> Action: failed\n> Status: 5.1.1',
    },
    [...person],
  ],
  [
    'an answer below a quoted bounce',
    {
      subject: 'Re: failure notice',
      headers: { 'in-reply-to': '<1@example.org>' },
      text: '> Hi. This is the qmail-send program at mx.example.\n> Sorry, no mailbox here by that name.\n\nI will try the other address, thank you.',
    },
    [...person],
  ],
  [
    'an answer that begins as a failure notice does',
    {
      subject: 'Re: Samples',
      headers: { 'in-reply-to': '<1@example.org>' },
      text: 'Delivery failed at our old site as well. The courier could not deliver on Sunday.',
    },
    [...person],
  ],
  [
    'somebody who is away and answers all the same',
    {
      subject: 'Re: Site visit',
      text: 'I am out of the office until Monday, please contact me on my mobile.\n\nOn 3 May 2026, Jo Reed wrote:\n> When can you come?',
    },
    [...person],
  ],
  [
    'an administrator with a mail program',
    { from: 'root@x.example', headers: { 'user-agent': 'Mutt/2.2' } },
    [...person],
  ],
  [
    'an attached bounce',
    { text: 'Why did this come back?', contentTypes: ['multipart/mixed', 'message/rfc822'] },
    [...person],
  ],
  [
    'a business whose name sounds absent',
    { subject: 'Out of office space in Liverpool?', text: 'We have outgrown ours. What is free?' },
    [...person],
  ],
  [
    'a business of holidays',
    { subject: 'On vacation rentals along the coast', text: 'We plan to invest in 40 homes.' },
    [...person],
  ],
  [
    'somebody who wants off the newsletter',
    { subject: 'unsubscribe', text: 'Please unsubscribe me from your newsletter.' },
    [...person],
  ],
  [
    'somebody who met an automatic mail',
    {
      text: `I got only an automated response. ${'Our project needs a decision soon, as I explained. '.repeat(12)} It said: please do not reply to this email. ${'So I write to you, because time is short for our board. '.repeat(12)}`,
    },
    [...person],
  ],
  [
    'a person at a provider that marks all mail it sends',
    { headers: { 'feedback-id': '::1.eu-west-1.abc=:AmazonSES' } },
    [...person],
  ],
  ['a mail mirrored to us', { headers: { 'x-autogenerated': 'Mirror' } }, [...person]],
  [
    'a colleague',
    { from: 'jo@frontdoor.example', returnPath: 'jo@frontdoor.example' },
    ['human', 'own-address', false],
  ],
  ['nobody to answer', { from: null }, ['human', 'no-address', false]],
  ['Korean', { subject: '투자 문의', text: '안녕하세요. 공장 부지를 찾고 있습니다.' }, [...person]],
])

table('our own mail', [
  [
    'our Message-ID',
    { headers: { 'message-id': '<7@mail.frontdoor.example>', 'auto-submitted': 'auto-replied' } },
    ['own-mail', 'own-message', false],
  ],
  [
    'our mark',
    { headers: { 'x-loop': 'innovation@frontdoor.example' } },
    ['own-mail', 'own-message', false],
  ],
])

/** As a Google Group and Mailman hand a mail on. */
const ofOwnList = {
  'list-id': '"Innovation" <Innovation.frontdoor.example>',
  'list-post': '<mailto:innovation@frontdoor.example>',
  'list-unsubscribe': '<mailto:innovation-leave@frontdoor.example>',
  'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  'mailing-list': 'list innovation@frontdoor.example',
  'x-beenthere': 'innovation@frontdoor.example',
  'x-google-group-id': '513',
  'x-mailman-version': '3.3',
  precedence: 'list',
}

table('mail by a list of our own', [
  [
    'from a person',
    { headers: ofOwnList, returnPath: 'innovation+bncBAAB@frontdoor.example' },
    [...person],
  ],
  [
    'from a machine',
    { headers: { ...ofOwnList, 'auto-submitted': 'auto-replied' } },
    ['auto-reply', 'auto-submitted', false],
  ],
  [
    'from another list before it',
    { headers: { ...ofOwnList, 'list-id': [ofOwnList['list-id'], '<chem.x.example>'] } },
    ['list', 'list-header', false],
  ],
  [
    'a newsletter that the list is subscribed to',
    {
      headers: {
        ...ofOwnList,
        'list-unsubscribe': [ofOwnList['list-unsubscribe'], '<https://x.example/u>'],
      },
    },
    ['list', 'list-header', false],
  ],
  [
    'that a service sent',
    { headers: { ...ofOwnList, 'x-campaign': '7' } },
    ['list', 'list-header', false],
  ],
  [
    'marked as junk',
    { headers: { ...ofOwnList, precedence: 'junk' } },
    ['list', 'bulk-precedence', false],
  ],
  [
    'by the return path of another list',
    { headers: ofOwnList, returnPath: 'chem-bounces@x.example' },
    ['list', 'list-sender', false],
  ],
  [
    'whose id only begins like ours',
    { headers: { ...ofOwnList, 'list-id': '<innovation.frontdoor.example.org>' } },
    ['list', 'list-header', false],
  ],
  [
    'without its id',
    { headers: { 'list-post': ofOwnList['list-post'] } },
    ['list', 'list-header', false],
  ],
])

const report = (fields: string) => ({
  contentTypes: ['multipart/report; report-type=delivery-status', 'message/delivery-status'],
  deliveryReports: [
    `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\n${fields}`,
  ],
})

table('reports', [
  ['a failure', report('Action: failed\nStatus: 5.1.1'), ['bounce', 'delivery-report', false]],
  [
    'a delay',
    report('Action: delayed\nStatus: 4.4.1'),
    ['delivery-status', 'delivery-notice', false],
  ],
  [
    'a delivery',
    report('Action: delivered\nStatus: 2.0.0'),
    ['delivery-status', 'delivery-notice', false],
  ],
  [
    'a report without its fields',
    { contentTypes: ['multipart/report; report-type=delivery-status'] },
    ['bounce', 'delivery-report', false],
  ],
  [
    'a complaint',
    { contentTypes: ['multipart/report; report-type=feedback-report', 'message/feedback-report'] },
    ['feedback-report', 'feedback-report', false],
  ],
  [
    'a read receipt',
    { contentTypes: ['multipart/report; report-type=disposition-notification'] },
    ['delivery-status', 'read-receipt', false],
  ],
  [
    'a read receipt in prose',
    {
      subject: 'Gelesen: Standort Liverpool',
      text: 'Ihre Nachricht\n An: Jo\n Betreff: Standort\nwurde am 3.5.2026 10:12 gelesen.',
    },
    ['delivery-status', 'read-receipt', false],
  ],
])

table('bounces in prose', [
  [
    'a failed recipient',
    { headers: { 'x-failed-recipients': 'a@b.example' } },
    ['bounce', 'failed-recipients', false],
  ],
  [
    'the mail system',
    { from: 'mailer-daemon@mx.example' },
    ['bounce', 'mail-system-sender', false],
  ],
  [
    'a sender without an address',
    { from: null, headers: { from: 'MAILER-DAEMON' } },
    ['bounce', 'mail-system-sender', false],
  ],
  [
    'qmail from an unusual sender',
    {
      subject: 'failure notice',
      text: "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message.",
    },
    ['bounce', 'failure-subject', false],
  ],
  [
    'Exim under the subject of the mail',
    {
      text: 'A message that you sent could not be delivered to one or more of its recipients.\n\n  a@b.example\n    Unrouteable address',
    },
    ['bounce', 'failure-text', false],
  ],
  [
    'a postmaster who answers with Re:',
    {
      from: 'post_master@mx.example',
      subject: 'Re:Site visit',
      headers: { 'in-reply-to': '<1@x.example>' },
      text: 'Error: Invalid user address\n550 - no such user here',
    },
    ['bounce', 'failure-text', false],
  ],
  [
    'a report that lost its MIME parts',
    { text: 'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed' },
    ['bounce', 'failure-text', false],
  ],
  [
    'a report under an unusual opening',
    { text: 'Our relay says:\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed' },
    ['bounce', 'failure-text', false],
  ],
  [
    'words that people use too, from a null sender',
    { returnPath: '', text: 'The account you wrote to does not exist.' },
    ['bounce', 'failure-text', false],
  ],
  [
    'a report passed on without a word',
    {
      subject: 'Fwd: Undelivered Mail Returned to Sender',
      text: 'FYI\n\nBegin forwarded message:\n\n> Final-Recipient: rfc822; a@b.example\n> Action: failed',
    },
    ['bounce', 'passed-on-report', false],
  ],
  ...(
    [
      ['Unzustellbar: Standort', 'Ihre Nachricht konnte nicht zugestellt werden.'],
      ['Non remis : visite', "Votre message n'a pas pu être remis."],
      ['Correo devuelto', 'No se pudo entregar el mensaje a a@b.example: 550 5.1.1 no existe'],
      ['Недоставленное: визит', 'Не удалось доставить сообщение.'],
      ['配信不能: 見学', '次の受信者にメールを配信できませんでした。'],
      ['无法投递: 参观', '无法将您的邮件投递给 a@b.example'],
      ['반송된 메일: 방문', '메일을 배달할 수 없습니다.'],
      ['Re: visite', "Votre message n'a pas pu etre delivre à a@b.example"],
    ] as const
  ).map(([subject, text]): Case => [
    `in another language: ${subject}`,
    { subject, text },
    ['bounce', expect.stringMatching(/^failure/) as unknown as VerdictReason, false],
  ]),
])

table('automatic replies', [
  [
    'Auto-Submitted',
    { headers: { 'auto-submitted': 'auto-replied (vacation)' } },
    ['auto-reply', 'auto-submitted', false],
  ],
  [
    'two Auto-Submitted, the second of which counts',
    { headers: { 'auto-submitted': ['no', 'auto-generated'] } },
    ['auto-reply', 'auto-submitted', false],
  ],
  [
    'X-Autoreply',
    { headers: { 'x-autoreply': 'yes' } },
    ['auto-reply', 'auto-reply-header', false],
  ],
  [
    'Precedence: auto_reply',
    { headers: { precedence: 'auto_reply' } },
    ['auto-reply', 'auto-reply-header', false],
  ],
  [
    'an Exchange system message',
    { headers: { 'x-auto-response-suppress': 'All' } },
    ['auto-reply', 'auto-reply-header', false],
  ],
  [
    'an out-of-office class',
    { headers: { 'x-post-messageclass': '9; Autoresponder' } },
    ['auto-reply', 'auto-reply-header', false],
  ],
  ...[
    'Automatic reply: Site visit',
    'Out of Office',
    'Out of office until 9 May',
    '[EXTERNAL] Out of Office AutoReply: Site visit',
    'Jo Reed is out of the office',
    'Automatische Antwort: Besuch',
    'Abwesenheitsnotiz: Besuch',
    'Réponse automatique : visite',
    'Respuesta automática: visita',
    'Risposta automatica: visita',
    'Resposta automática: visita',
    'Automatisch antwoord: bezoek',
    'Autosvar: besøk',
    'Automaattinen vastaus: vierailu',
    'Odpowiedź automatyczna: wizyta',
    'Automatická odpověď: návštěva',
    'Automatikus válasz: látogatás',
    'Răspuns automat: vizită',
    'Otomatik yanıt: ziyaret',
    'Αυτόματη απάντηση: επίσκεψη',
    'Автоматический ответ: визит',
    'Автоматична відповідь: візит',
    'Автоматичен отговор: визита',
    '自动答复: 参观',
    '自動回覆: 參觀',
    '自動応答: 見学',
    '자동 회신: 방문',
    '[자동응답] 방문 문의',
    '부재중',
    '부재중 자동 응답: 방문',
    '[부재 중 자동회신] 문의 감사합니다',
    'OOO: visit',
    'Absence : visite',
    'رد تلقائي: زيارة',
    'תשובה אוטומטית: ביקור',
    'Trả lời tự động: chuyến thăm',
    'ตอบกลับอัตโนมัติ: เยี่ยมชม',
    'Balasan otomatis: kunjungan',
  ].map((subject): Case => [
    subject,
    { subject, text: '…' },
    ['auto-reply', 'away-subject', false],
  ]),
  ...[
    'I am currently out of the office until 9 May. In urgent cases please contact reception@example.org.',
    'Vielen Dank für Ihre Nachricht. Ich bin bis 9. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an den Empfang.',
    "Bonjour, je suis absente du bureau jusqu'au 9 mai. En cas d'urgence, merci de contacter l'accueil.",
    '안녕하세요. 현재 휴가 중입니다. 급한 용무는 담당자에게 연락 바랍니다.',
    '안녕하세요. 휴가 중으로 5월 9일까지 확인이 어렵습니다. 급한 용무는 담당자에게 연락 바랍니다.',
    '我正在休假,5月9日回来后会尽快回复您的邮件。',
    'ただいま休暇中です。お急ぎの場合は受付までご連絡ください。',
  ].map((text): Case => [
    text.slice(0, 40),
    { subject: 'Re: Site visit', text },
    ['auto-reply', 'away-text', false],
  ]),
  [
    'a calendar',
    { subject: 'Accepted: Site visit', contentTypes: ['text/calendar; method=reply'] },
    ['auto-reply', 'calendar-reply', false],
  ],
  [
    'a challenge',
    {
      subject: 'Re: Site visit',
      text: 'This account is protected by a filter. Click the link to have your address added to the allowed list.',
    },
    ['auto-reply', 'challenge', false],
  ],
  [
    'an acknowledgement of receipt',
    {
      subject: '[Ticket#123] We have received your request',
      text: 'Your ticket number is 123. A member of our team will reply.',
    },
    ['auto-reply', 'acknowledgement', false],
  ],
  [
    'a notice that says so',
    {
      text: 'Your order is ready.\n\nThis is an automatically generated message, please do not reply to this email.',
    },
    ['auto-reply', 'automatic-text', false],
  ],
  ...[
    'no-reply@x.example',
    'noreply@x.example',
    'shop-noreply@x.example',
    'do_not_reply@x.example',
    'postmaster@x.example',
    'root@x.example',
    'notifications@x.example',
    'ne-pas-repondre@x.example',
  ].map((from): Case => [from, { from }, ['auto-reply', 'automatic-sender', false]]),
  ['a null sender', { returnPath: '' }, ['auto-reply', 'null-sender', false]],
  [
    'the loop mark of somebody else',
    { headers: { 'x-loop': 'x@y.example' } },
    ['auto-reply', 'loop-mark', false],
  ],
])

table('lists', [
  ['List-Id', { headers: { 'list-id': '<news.example.org>' } }, ['list', 'list-header', false]],
  [
    'List-Unsubscribe',
    { headers: { 'list-unsubscribe': '<https://x.example/u>' } },
    ['list', 'list-header', false],
  ],
  ['Precedence', { headers: { precedence: 'bulk' } }, ['list', 'bulk-precedence', false]],
  ['the owner', { from: 'owner-chem@x.example' }, ['list', 'list-sender', false]],
  ['its own server', { from: 'chem@newsletter.x.example' }, ['list', 'list-sender', false]],
  ['the request address', { from: 'chem-request@x.example' }, ['list', 'list-sender', false]],
  [
    'the return path of a list',
    { returnPath: 'chem-bounces@x.example' },
    ['list', 'list-sender', false],
  ],
  [
    'a newsletter without headers',
    {
      text: `${'The latest from the labs of the world. '.repeat(20)}View in browser. You are receiving this email because you subscribed. Unsubscribe`,
    },
    ['list', 'newsletter-text', false],
  ],
  [
    'an absence notice on a list',
    { headers: { 'list-id': '<a.b>', 'auto-submitted': 'auto-replied' } },
    ['auto-reply', 'auto-submitted', false],
  ],
])

table('spam', [
  ['a flag', { headers: { 'x-spam-flag': 'YES' } }, ['suspected-spam', 'spam-flag', false]],
  [
    'a status',
    { headers: { 'x-spam-status': 'Yes, score=9.1' } },
    ['suspected-spam', 'spam-flag', false],
  ],
])

describe('every verdict', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('auto-replied', 'yes', 'bulk', '<>', 'All'))
  const names = fc.constantFrom(
    'auto-submitted',
    'precedence',
    'list-id',
    'from',
    'x-loop',
    'message-id',
  )
  const mails = fc.record({
    headers: fc.array(fc.record({ key: names, value: words })),
    from: fc.option(fc.oneof(fc.emailAddress(), fc.string())),
    fromName: fc.string({ unit: 'binary' }),
    returnPath: fc.option(fc.oneof(fc.emailAddress(), fc.constant(''))),
    subject: fc.string({ unit: 'binary' }),
    text: fc.string({ unit: 'binary', maxLength: 2_000 }),
    contentTypes: fc.array(words),
    deliveryReports: fc.array(fc.string()),
  })

  it('should come with a known reason in both languages, and let only people be answered', () => {
    fc.assert(
      fc.property(mails, (mail) => {
        const { verdict, reason, mayAutoReply } = judgeMail(mail, own)
        expect(verdictReasons[reason.code].verdict).toBe(verdict)
        expect(reason.en && reason.ko).toBeTruthy()
        if (mayAutoReply) {
          expect(verdict).toBe('human')
          expect(mail.from).toContain('@')
          expect(mail.returnPath).not.toBe('')
        }
      }),
    )
  })

  it('should not let any list or automatic mark pass as a person, whatever else the mail says', () => {
    const marks = fc.constantFrom(
      { key: 'auto-submitted', value: 'auto-replied' },
      { key: 'list-unsubscribe', value: '<mailto:x@y.example>' },
      { key: 'precedence', value: 'junk' },
      { key: 'x-failed-recipients', value: 'x@y.example' },
    )
    fc.assert(
      fc.property(mails, marks, (mail, mark) => {
        const judged = judgeMail({ ...mail, headers: [...mail.headers, mark] }, own)
        expect(judged.mayAutoReply).toBe(false)
        expect(judged.verdict).not.toBe('human')
      }),
    )
  })

  it('should not let any mail of a list pass as a person where no list is our own', () => {
    const value = fc.oneof(
      fc.constantFrom('', '<>', ' ', '<innovation.frontdoor.example>'),
      fc.string(),
    )
    const mark = fc.record({ key: fc.constantFrom(...listHeaders), value })
    fc.assert(
      fc.property(mails, mark, (mail, header) => {
        const judged = judgeMail(
          { ...mail, headers: [...mail.headers, header] },
          { ...own, listIds: [] },
        )
        expect(judged.verdict).not.toBe('human')
      }),
    )
  })
})
