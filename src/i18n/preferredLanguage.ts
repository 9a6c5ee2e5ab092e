import { type Language, languages } from './languages'

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language)

/** The language asked for: by name, else the best of an Accept-Language header, else English. */
export function preferredLanguage(asked: unknown, acceptLanguage?: null | string): Language {
  if (isLanguage(asked)) return asked
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: Number(quality?.trim().slice(2) ?? 1),
      }
    })
    .sort((a, b) => b.quality - a.quality)
  return ranked.map(({ language }) => language).find(isLanguage) ?? 'en'
}
