import type { Language } from '@/i18n/languages'

type Notice = {
  title: string
  lead: string
  version: string
  contact: string
  parts: { title: string; paragraphs: string[] }[]
}

/** The privacy notice for enquiries. When it changes, so does `noticeVersion` in the contracts. */
export const privacyNotice: Record<Language, Notice> = {
  en: {
    title: 'Privacy notice for enquiries',
    lead: 'What we do with your details when you write to the One Front Door of the Liverpool City Region.',
    version: 'Version',
    contact: 'For any of this, write to',
    parts: [
      {
        title: 'Who is responsible',
        paragraphs: [
          'The Liverpool City Region Combined Authority is responsible for your details. Invest Liverpool runs the enquiry desk on its behalf, together with the Growth Platform.',
        ],
      },
      {
        title: 'What we keep',
        paragraphs: [
          'What you enter in the form: your name, your e-mail address, your message and, if you give them, your organisation, country, telephone number and fields of interest.',
          'With it we keep the time, the language, the page from which you opened the form, and the version of this notice to which you agreed. The form sets no cookies.',
        ],
      },
      {
        title: 'Why, and on what ground',
        paragraphs: [
          'To answer your enquiry and to support the investment that may follow from it. We do so with your consent, which you may withdraw at any time; what was done before stays lawful.',
          'We do not sell your details, use them for advertising, or decide anything about you by machine alone. Rules choose the person who answers you, and the reason is kept on record.',
        ],
      },
      {
        title: 'Who sees them',
        paragraphs: [
          'The staff of the enquiry desk and the people in charge of the theme that you ask about. If another body can help you better, we ask you before we pass your details on.',
        ],
      },
      {
        title: 'How long',
        paragraphs: [
          'For as long as your enquiry is open, and afterwards only for as long as the law or the account of public work requires. Ask us at any time to erase your details.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'You may ask to see, correct, move or erase your details, or to limit how we use them. You may also complain to the Information Commissioner’s Office of the United Kingdom (ico.org.uk).',
        ],
      },
    ],
  },
  ko: {
    title: '문의 관련 개인정보 처리방침',
    lead: '리버풀도시권 단일창구로 문의하실 때 제공하신 개인정보를 어떻게 처리하는지 안내합니다.',
    version: '버전',
    contact: '개인정보에 관한 문의:',
    parts: [
      {
        title: '개인정보 처리 책임 기관',
        paragraphs: [
          '개인정보 처리의 책임은 리버풀도시권연합기구(Liverpool City Region Combined Authority)에 있습니다. 인베스트리버풀이 위임을 받아 성장플랫폼과 함께 문의 창구를 운영합니다.',
        ],
      },
      {
        title: '보관하는 정보',
        paragraphs: [
          '양식에 입력하신 성함, 이메일 주소, 문의 내용과, 함께 제공하신 경우 소속 기관, 국가, 전화번호, 관심 테마를 보관합니다.',
          '문의하신 시각과 언어, 양식을 여신 페이지, 동의하신 처리방침의 버전도 함께 보관합니다. 이 양식은 쿠키를 사용하지 않습니다.',
        ],
      },
      {
        title: '이용 목적과 근거',
        paragraphs: [
          '문의에 답변하고 이후의 투자 절차를 지원하기 위해 이용합니다. 처리의 근거는 이용자의 동의이며, 동의는 언제든지 철회하실 수 있습니다. 철회 이전에 이루어진 처리는 그 효력에 영향을 받지 않습니다.',
          '개인정보를 판매하거나 광고에 이용하지 않으며, 자동화된 방식만으로 이용자에 관한 결정을 내리지 않습니다. 답변 담당자는 정해진 규칙에 따라 배정되며 그 사유가 기록으로 남습니다.',
        ],
      },
      {
        title: '열람하는 사람',
        paragraphs: [
          '문의 창구 직원과 해당 테마의 담당자가 열람합니다. 다른 기관이 더 잘 도와 드릴 수 있는 경우에는 먼저 여쭙고 나서 정보를 전달합니다.',
        ],
      },
      {
        title: '보관 기간',
        paragraphs: [
          '문의가 처리되는 동안 보관하며, 이후에는 법령이나 공공 업무의 기록에 필요한 기간에만 보관합니다. 언제든지 삭제를 요청하실 수 있습니다.',
        ],
      },
      {
        title: '이용자의 권리',
        paragraphs: [
          '개인정보의 열람, 정정, 이전, 삭제 또는 처리 제한을 요청하실 수 있습니다. 영국 정보위원회(Information Commissioner’s Office, ico.org.uk)에 민원을 제기하실 수도 있습니다.',
        ],
      },
    ],
  },
}
