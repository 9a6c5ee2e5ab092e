/** A complete and correct submission of the front door's form. */
export const submission = {
  name: 'Min-jun Kim',
  email: 'min-jun.kim@example.co.kr',
  message: 'We would like to visit your laboratories in spring.',
  consent: true,
  noticeVersion: '2026-11',
  organisation: 'Hanbit Chemicals Co., Ltd.',
  country: 'KR',
  phone: '+82 2 1234 5678',
  language: 'en',
  subject: 'A visit',
}
