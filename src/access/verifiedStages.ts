import type { Stage } from '@/domain/pipeline/stages'

/** The stages whose enquiries verifiers see. */
export const verifiedStages: readonly Stage[] = ['verify-win', 'won', 'aftercare']
