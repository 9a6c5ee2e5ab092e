import { z } from 'zod'

/** What zod says of a fault, in each language. */
export const errorMaps = { en: z.locales.en().localeError, ko: z.locales.ko().localeError }
