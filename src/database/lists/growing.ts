import { deskSlugs } from '@/collections/slugs'

/** The collections that grow for as long as the product is used. */
export const growing: ReadonlySet<string> = new Set(deskSlugs)
