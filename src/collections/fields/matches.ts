import type { Validate } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'

import type { Labelled } from './Labelled'

/** A validation: a value, if there is one, has the pattern, or else the objection is raised. */
export const matches =
  (pattern: RegExp, objection: Labelled): Validate =>
  (value, { req }) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && pattern.test(value)) ||
    inLanguageOf(req, objection)
