import { assets } from './assets'
import { boardMembers } from './boardMembers'
import { caseStudies } from './caseStudies'
import { organisations } from './organisations'
import { programmes } from './programmes'
import { projects } from './projects'
import { sites } from './sites'
import { targets } from './targets'
import { themes } from './themes'

/** Editors' content, in the order of the admin's navigation. */
export const contentCollections = [
  themes,
  projects,
  assets,
  caseStudies,
  sites,
  programmes,
  organisations,
  boardMembers,
  targets,
]
