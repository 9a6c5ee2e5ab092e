import { aiEmergingTechnology } from './lexicons/aiEmergingTechnology'
import { infectionHealthInnovation } from './lexicons/infectionHealthInnovation'
import { innovationEcosystem } from './lexicons/innovationEcosystem'
import { leadershipCollaboration } from './lexicons/leadershipCollaboration'
import { materialsChemistry } from './lexicons/materialsChemistry'
import { netZeroMaritime } from './lexicons/netZeroMaritime'

/**
 * The first words of each theme's lexicon, in those of investors; staff edit them later. A term
 * ending in `*` stands for every word that begins so; one that starts with `~` is a weak hint.
 */
export const themeLexicons: Record<string, { en: string[]; ko: string[] }> = {
  'materials-chemistry': materialsChemistry,
  'infection-health-innovation': infectionHealthInnovation,
  'ai-emerging-technology': aiEmergingTechnology,
  'net-zero-maritime': netZeroMaritime,
  'innovation-ecosystem': innovationEcosystem,
  'leadership-collaboration': leadershipCollaboration,
}
