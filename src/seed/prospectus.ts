import { z } from 'zod'

import assets from './prospectus/assets.json' with { type: 'json' }
import boardMembers from './prospectus/board-members.json' with { type: 'json' }
import caseStudies from './prospectus/case-studies.json' with { type: 'json' }
import contact from './prospectus/contact.json' with { type: 'json' }
import organisations from './prospectus/organisations.json' with { type: 'json' }
import programmes from './prospectus/programmes.json' with { type: 'json' }
import projects from './prospectus/projects.json' with { type: 'json' }
import sites from './prospectus/sites.json' with { type: 'json' }
import targets from './prospectus/targets.json' with { type: 'json' }
import themes from './prospectus/themes.json' with { type: 'json' }
import { type Contact, contactSchema, type Records, schemas } from './schemas'

const parsed = <S extends z.ZodType>(schema: S, data: unknown) => z.array(schema).parse(data)

/**
 * The innovation prospectus, checked. Its collections come in an order in which most references
 * point backwards. Throws a ZodError if a file does not have the shape that the loader knows.
 */
export const prospectus = (): { records: Records; contact: Contact } => ({
  records: {
    organisations: parsed(schemas.organisations, organisations),
    themes: parsed(schemas.themes, themes),
    sites: parsed(schemas.sites, sites),
    programmes: parsed(schemas.programmes, programmes),
    'board-members': parsed(schemas['board-members'], boardMembers),
    targets: parsed(schemas.targets, targets),
    'case-studies': parsed(schemas['case-studies'], caseStudies),
    projects: parsed(schemas.projects, projects),
    assets: parsed(schemas.assets, assets),
  },
  contact: contactSchema.parse(contact),
})
