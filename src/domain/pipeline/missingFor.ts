import type { Guard, GuardContext } from './guard'
import { isFilled } from './isFilled'
import type { MissingField, MoveFacts, MoveTarget } from './moveAssessment'
import type { PipelineRecord } from './pipelineRecord'
import { stageGuards } from './stageGuards'
import { type Stage, stages } from './stages'
import { statusGuards } from './statusGuards'
import { valueAt } from './valueAt'

const isStage = (target: MoveTarget): target is Stage =>
  (stages as readonly MoveTarget[]).includes(target)

const cumulative = (stage: Stage): Guard[] =>
  stages.slice(0, stages.indexOf(stage) + 1).flatMap((name) => stageGuards[name])

function isBroken({ when, holds, field }: Guard, context: GuardContext): boolean {
  if (when && !when.applies(context)) return false
  return holds ? !holds(context) : !isFilled(valueAt(context.record, field))
}

const firstOfEachField = (guards: Guard[]): Guard[] =>
  guards.filter(({ field }, index) => guards.findIndex((other) => other.field === field) === index)

/** The fields that still stand between an enquiry and a stage (`won` is the stage) or status. */
export function missingFor(
  record: PipelineRecord,
  facts: MoveFacts,
  to: MoveTarget,
  now: Date,
): MissingField[] {
  const guards = isStage(to) ? cumulative(to) : (statusGuards[to] ?? [])
  const broken = guards.filter((guard) => isBroken(guard, { record, facts, now }))
  return firstOfEachField(broken).map(({ field, message }) => ({ field, message }))
}
