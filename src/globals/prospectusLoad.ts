import type { GlobalConfig } from 'payload'

const nobody = () => false

/**
 * What of the prospectus has been loaded, by the loader itself: `<collection>/<slug>` of every
 * record that was ever put in. A record that an editor removed for good is known by it.
 */
export const prospectusLoad: GlobalConfig = {
  slug: 'prospectus-load',
  access: { read: nobody, update: nobody },
  admin: { hidden: true },
  graphQL: false,
  fields: [{ name: 'loaded', type: 'json' }],
}
