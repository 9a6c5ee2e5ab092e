import { liveKey } from '@/collections/fields/liveKey'
import type { ContentSlug } from '@/collections/slugs'

import { figures, lists, measured, rows, steps } from './parts'
import type { References } from './references'
import type { Records } from './schemas'
import { themeLexicons } from './themeLexicons'

type Documents = {
  [C in ContentSlug]: (record: Records[C][number], to: References) => Record<string, unknown>
}

type Partner = Records['projects'][number]['partners'][number]
const partners = (items: Partner[], to: References) =>
  rows(items.map((item) => ({ ...item, organisation: to.one('organisations', item.organisation) })))

const themed = (record: { theme: string; secondaryThemes: string[] }, to: References) => ({
  theme: to.one('themes', record.theme),
  secondaryThemes: to.many('themes', record.secondaryThemes),
})

/** What a record of the prospectus becomes as a document, with the words of both languages. */
export const documents: Documents = {
  organisations: (record) => record,
  themes: (record, to) => ({
    ...record,
    keyFigures: figures(record.keyFigures),
    owners: to.many('users', [record.slug]),
    lexiconEn: themeLexicons[record.slug]?.en ?? [],
    lexiconKo: themeLexicons[record.slug]?.ko ?? [],
  }),
  sites: (record, to) => ({
    ...record,
    parentSite: to.one('sites', record.parentSite),
    organisations: to.many('organisations', record.organisations),
    figures: figures(record.figures),
    facts: rows(record.facts),
  }),
  programmes: (record, to) => ({
    ...record,
    parentProgramme: to.one('programmes', record.parentProgramme),
    relatedProgrammes: to.many('programmes', record.relatedProgrammes),
    site: to.one('sites', record.site),
    figures: figures(record.figures),
    timeline: steps(record.timeline),
    partners: partners(record.partners, to),
  }),
  'board-members': ({ organisation, ...record }, to) => ({
    ...record,
    organisationName: { en: organisation.en, ko: organisation.ko },
    organisation: to.one('organisations', organisation.slug),
  }),
  targets: measured,
  'case-studies': (record, to) => ({
    ...record,
    ...themed(record, to),
    organisation: to.one('organisations', record.organisation),
    site: to.one('sites', record.site),
    figures: figures(record.figures),
    milestones: steps(record.milestones),
    partners: partners(record.partners, to),
    people: rows(record.people),
    relatedAssets: to.assets(record.relatedAssets),
    relatedProjects: to.many('projects', record.relatedProjects),
  }),
  projects: (record, to) => ({
    ...record,
    ...themed(record, to),
    site: to.one('sites', record.site),
    investment: rows(record.investment.map(measured)),
    outcomes: rows(record.outcomes.map(measured)),
    timeline: steps(record.timeline),
    partners: partners(record.partners, to),
    components: lists(record.components),
    applications: lists(record.applications),
    challenges: lists(record.challenges),
    targetSectors: lists(record.targetSectors),
    relatedAssets: to.assets(record.relatedAssets),
    relatedCaseStudies: to.many('case-studies', record.relatedCaseStudies),
  }),
  assets: (record, to) => ({
    ...record,
    ...themed(record, to),
    mapNumberKey: liveKey(record.mapNumber),
    site: to.one('sites', record.site),
    organisation: to.one('organisations', record.organisation),
    relatedProjects: to.many('projects', record.relatedProjects),
    relatedCaseStudies: to.many('case-studies', record.relatedCaseStudies),
    figures: figures(record.figures),
  }),
}
