import type { Guard } from './guard'
import { pipelineVersion } from './pipelineVersion'
import { reopenDays } from './mayReopen'
import { dormantDays } from './reachOf'
import { stageGuards } from './stageGuards'
import { type Stage, stages } from './stages'
import { statusGuards } from './statusGuards'
import { statuses } from './statuses'
import { whoMayEnter, whoMayLeave } from './whoMayMove'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const state = (stage: Stage) => stage.replaceAll('-', '_')

const forward = stages
  .slice(1)
  .map(
    (stage, index) =>
      `  ${state(stages[index]!)} --> ${state(stage)}: ${whoMayEnter[stage].join(', ')}`,
  )

const names = stages.map((stage) => `  state "${stage}" as ${state(stage)}`)

const diagram = [
  '```mermaid',
  'stateDiagram-v2',
  ...names,
  '  [*] --> received',
  ...forward,
  '```',
].join('\n')

const condition = ({ when }: Guard) => (when ? `if ${when.text.en}` : 'always')

const guardRows = (guards: readonly Guard[], entered: string) =>
  guards.map((guard) => [
    entered,
    `\`${guard.field}\``,
    condition(guard),
    guard.message.en,
    guard.message.ko,
  ])

const guardTable = (first: string, rows: string[][]) =>
  table([first, 'Field', 'Applies', 'Message', 'Message (ko)'], rows)

/** docs/pipeline.md, made from the tables that the engine itself reads. */
export const pipelineDocs = (): string =>
  [
    '# The pipeline',
    `Generated from \`src/domain/pipeline/\` by \`npm run docs:pipeline\`; version ${pipelineVersion}. Do not edit.`,
    'An enquiry has a **stage**, a **status** and a **ball** (whose turn it is). Stages are taken one at a time: forward when the guards hold, back with a reason. Each arrow names who may take it.',
    diagram,
    '## Guards of the stages',
    'They add up: a stage needs its own guards and those of every stage before it. An administrator may break guards with a reason; those broken are stored with the move.',
    guardTable(
      'From stage on',
      stages.flatMap((stage) => guardRows(stageGuards[stage], stage)),
    ),
    '## Guards of the statuses',
    guardTable(
      'Status',
      statuses.flatMap((status) => guardRows(statusGuards[status] ?? [], status)),
    ),
    '## Other moves',
    table(
      ['Move', 'From', 'Rule'],
      [
        ...stages.slice(1).map((stage) => ['one stage back', stage, whoMayLeave(stage).join(', ')]),
        ['spam, duplicate, signposted', 'received, triaged', 'closes it'],
        ['lost, abandoned', 'any open stage', 'closes it'],
        ['delayed', 'any open stage', 'until `resumeAt`; `ongoing` resumes it'],
        [
          'dormant',
          'ongoing',
          `after ${dormantDays} days without an interaction; \`ongoing\` resumes it`,
        ],
        [
          'responded',
          'any closed status',
          `reopens it up to ${reopenDays} days after closing; later, a linked enquiry`,
        ],
      ],
    ),
    'A win is verified by a verifier who is neither its owner nor its project manager, and was neither when it was sent to be verified; no override changes that.',
  ].join('\n\n')
