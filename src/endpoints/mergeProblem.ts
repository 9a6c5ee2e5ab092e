import type { PayloadRequest } from 'payload'

import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { type MergeRefused, mergeRefusals } from '@/operations/parties/mergeRefused'

import { answerLanguage } from './answerLanguage'

const words = {
  title: { en: 'The merge is not possible', ko: '병합할 수 없습니다' },
  undoTitle: { en: 'The merge cannot be undone', ko: '병합을 취소할 수 없습니다' },
  changed: { en: 'Changed since the merge.', ko: '병합 후 변경되었습니다.' },
}

const ofUndo = ['already-undone', 'changed-since', 'merged-since', 'too-late']

/** A refused merge, or undoing of one, as problem details; `errors` names what changed since. */
export function mergeProblem(req: PayloadRequest, { refusal, changed }: MergeRefused): Response {
  const language = answerLanguage(req)
  const title = ofUndo.includes(refusal) ? words.undoTitle : words.title
  return problemResponse(
    problem(refusal === 'unknown' ? 404 : 409, title[language], mergeRefusals[refusal][language], {
      refusal,
      errors: changed.map(({ collection, id, field }) => ({
        field: `${collection}/${id}/${field}`,
        detail: words.changed[language],
      })),
    }),
  )
}
