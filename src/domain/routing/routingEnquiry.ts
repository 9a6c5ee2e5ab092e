import type { Bilingual } from '../bilingual'

/** A record of interest named in an enquiry, and the slug of the theme it belongs to. */
export type Interest = { slug: string; name: Bilingual; theme: string | null }

/** What routing reads of an enquiry; `themes` are the slugs that the investor chose. */
export type RoutingEnquiry = {
  channel: string
  language: string
  country: string | null
  companyName: string | null
  companyDomain: string | null
  subject: string
  message: string
  themes: string[]
  assets: Interest[]
  projects: Interest[]
  /** In pounds. */
  investment?: number | null
}
