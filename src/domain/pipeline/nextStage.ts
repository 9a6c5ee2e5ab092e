import { type Stage, stages } from './stages'

/** The stage after this one; null after the last. */
export const nextStage = (stage: Stage): Stage | null => stages[stages.indexOf(stage) + 1] ?? null
