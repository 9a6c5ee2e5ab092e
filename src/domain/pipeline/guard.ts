import type { Bilingual } from '../bilingual'
import type { MoveFacts } from './moveAssessment'
import type { PipelineRecord } from './pipelineRecord'

/** What a guard looks at. */
export type GuardContext = { record: PipelineRecord; facts: MoveFacts; now: Date }

/** A field that must hold; `when` says, if it does not always apply, when it does. */
export type Guard = {
  /** The field's path on the enquiry. */
  field: string
  when?: { text: Bilingual; applies: (context: GuardContext) => boolean }
  /** Without it, the field must be filled. */
  holds?: (context: GuardContext) => boolean
  message: Bilingual
}
