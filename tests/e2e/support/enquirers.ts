/** Two visitors who write in, with what they see and type. */
export const enquirers = {
  en: {
    name: 'Grace Okafor',
    email: 'grace.okafor@example.com',
    organisation: 'Okafor Formulations Ltd',
    country: 'NG',
    phone: '+234 1 234 5678',
    subject: 'A laboratory by the Mersey',
    message: 'We make coatings and look for shared laboratory space.\nWhom may we meet?',
    send: 'Send enquiry',
    sent: 'We have received your enquiry',
    problem: 'There is a problem',
    acknowledgement: 'We have your enquiry',
    owner: 'materials-chemistry@',
  },
  ko: {
    name: '김민준',
    email: 'min-jun.kim@example.co.kr',
    organisation: '한빛백신 주식회사',
    country: 'KR',
    phone: '+82 2 1234 5678',
    subject: '백신 생산 협력',
    message: '저희는 백신을 개발하는 회사입니다.\n백신 생산 시설과 협력할 방법을 알고 싶습니다.',
    send: '문의 보내기',
    sent: '문의가 접수되었습니다',
    problem: '입력 내용을 확인해 주십시오',
    acknowledgement: '문의가 접수되었습니다',
    owner: 'infection-health-innovation@',
  },
} as const

export type Enquirer = (typeof enquirers)['en' | 'ko']
