import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'
import type { RoutingRule } from '@/payload-types'

const messages = {
  condition: {
    en: 'Give at least one condition: a rule without any would never match.',
    ko: '조건을 하나 이상 입력해 주십시오. 조건이 없는 규칙은 적용되지 않습니다.',
  },
  outcome: {
    en: 'Say what follows: a theme, an owner, or that it is left to the desk.',
    ko: '결과를 정해 주십시오: 테마, 담당자 또는 데스크에 맡김.',
  },
  contradiction: {
    en: 'A rule that leaves an enquiry to the desk cannot also name an owner.',
    ko: '데스크에 맡기는 규칙에는 담당자를 지정할 수 없습니다.',
  },
}

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined

/** A rule must be able to match, and must say one thing when it does. */
export const requireConditionAndOutcome: CollectionBeforeValidateHook<RoutingRule> = ({
  data,
  originalDoc,
  req,
}) => {
  const conditions = { ...originalDoc?.conditions, ...data?.conditions }
  const outcome = { ...originalDoc?.outcome, ...data?.outcome }
  const fault = !Object.values(conditions).some(isGiven)
    ? { path: 'conditions', words: messages.condition }
    : !outcome.theme && !outcome.owner && !outcome.toDesk
      ? { path: 'outcome', words: messages.outcome }
      : outcome.toDesk && outcome.owner
        ? { path: 'outcome.owner', words: messages.contradiction }
        : undefined
  if (!fault || data?.deletedAt) return data
  throw new ValidationError(
    {
      collection: 'routing-rules',
      errors: [{ path: fault.path, message: inLanguageOf(req, fault.words) }],
      req,
    },
    req.t,
  )
}
