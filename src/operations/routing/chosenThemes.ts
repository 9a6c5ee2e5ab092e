import type { Enquiry } from '@/payload-types'

type Themes = {
  /** Slugs of the themes that the enquiry has now. */
  themes: string[]
  /** Slug of the theme that routing found. */
  found: string | null
}

/**
 * The themes that somebody chose for an enquiry: those of the investor, or those that staff gave it
 * since. Routing adds the theme it finds to them, which must not pass for a choice when it routes
 * again.
 */
export function chosenThemes(routing: Enquiry['routing'], { themes, found }: Themes): string[] {
  const chosen = routing?.chosenThemes as null | string[] | undefined
  if (!chosen) return themes
  const asRouted = found && !chosen.includes(found) ? [found, ...chosen] : chosen
  const isUntouched =
    themes.length === asRouted.length && themes.every((slug) => asRouted.includes(slug))
  return isUntouched ? chosen : themes
}
