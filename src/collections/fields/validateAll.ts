import type { Validate } from 'payload'

/** One validation made of several: the first objection counts. */
export const validateAll =
  (...validations: Validate[]): Validate =>
  async (value, options) => {
    for (const validate of validations) {
      const result = await validate(value, options)
      if (result !== true) return result
    }
    return true
  }
