import type { Language } from '@/i18n/languages'

type Template = { slug: string; name: string } & Record<Language, { subject: string; text: string }>

/** Beginnings of the answers that are given most, for the first day; staff make them their own. */
export const replyTemplates: Template[] = [
  {
    slug: 'first-answer',
    name: 'First answer · 첫 답변',
    en: {
      subject: 'Your enquiry {{reference}}',
      text: `Dear {{contact.name}},

Thank you for writing to Invest Liverpool. I look after {{theme.name}} and will be your contact for the enquiry {{reference}}.

So that I can answer you well, could you tell me a little more about what you plan, when you would like to begin, and what you would need from us: a site, partners, people, or funding?

If you would rather talk, please name two or three times that suit you, and the time zone you are in.`,
    },
    ko: {
      subject: '문의 {{reference}} 관련 안내',
      text: `{{contact.name}} 님께

인베스트 리버풀에 문의해 주셔서 감사합니다. 저는 {{theme.name}} 분야 담당자로, 문의 {{reference}}를 맡아 안내해 드리겠습니다.

더 정확한 답변을 드릴 수 있도록 계획하고 계신 내용과 희망 시작 시기, 그리고 부지, 협력 파트너, 인력, 자금 가운데 필요하신 지원을 조금 더 알려 주시면 감사하겠습니다.

통화를 원하시면 가능한 시간 두세 가지와 기준 시간대를 알려 주십시오.`,
    },
  },
  {
    slug: 'propose-a-meeting',
    name: 'Propose a meeting · 회의 제안',
    en: {
      subject: 'A meeting about your enquiry {{reference}}',
      text: `Dear {{contact.name}},

I would like to talk with you about the enquiry {{reference}}. Half an hour by video is enough for a first conversation.

Would you name two or three times in the coming days that suit you, and the time zone you are in? Please also tell me who will join, and whether you would like an interpreter.`,
    },
    ko: {
      subject: '문의 {{reference}} 관련 회의 제안',
      text: `{{contact.name}} 님께

문의 {{reference}}에 대해 직접 말씀을 나누고 싶습니다. 첫 상담은 화상 회의 30분 정도면 충분합니다.

앞으로 며칠 안에 가능하신 시간 두세 가지와 기준 시간대를 알려 주시겠습니까? 참석하실 분과 통역 필요 여부도 함께 알려 주시면 준비하겠습니다.`,
    },
  },
  {
    slug: 'still-working-on-it',
    name: 'Still working on it · 검토 중 안내',
    en: {
      subject: 'Where your enquiry {{reference}} stands',
      text: `Dear {{contact.name}},

I have not forgotten your enquiry {{reference}}. I am waiting for details from our partners and do not want to give you half an answer.

You will hear from me again by the end of next week, with what I know by then.`,
    },
    ko: {
      subject: '문의 {{reference}} 진행 상황 안내',
      text: `{{contact.name}} 님께

문의 {{reference}}는 계속 검토하고 있습니다. 완전한 답변을 드리기 위해 협력 기관의 세부 자료를 기다리고 있습니다.

늦어도 다음 주 말까지 그때까지 확인된 내용을 다시 안내해 드리겠습니다.`,
    },
  },
  {
    slug: 'somebody-else-can-help',
    name: 'Somebody else can help · 다른 기관 안내',
    en: {
      subject: 'Who can help with your enquiry {{reference}}',
      text: `Dear {{contact.name}},

Thank you for your enquiry {{reference}}. We have looked at it carefully: it is not something that we can do for you ourselves, but somebody else can.

Please write to:


If nothing comes of it, answer this mail, and we will look again together.`,
    },
    ko: {
      subject: '문의 {{reference}} 관련 담당 기관 안내',
      text: `{{contact.name}} 님께

문의 {{reference}}를 보내 주셔서 감사합니다. 신중히 검토한 결과 저희가 직접 도와드리기 어려운 사안이지만, 도와드릴 수 있는 기관이 있습니다.

연락하실 곳:


진행이 여의치 않으시면 이 메일에 회신해 주십시오. 다시 함께 살펴보겠습니다.`,
    },
  },
]
