import type { Bilingual } from '@/domain/bilingual'

/** A record and field that stand against undoing a merge: they changed since. */
export type ChangedSince = { collection: string; id: string; field: string }

export type MergeRefusal =
  | 'already-undone'
  | 'changed-since'
  | 'in-the-trash'
  | 'merged-already'
  | 'merged-since'
  | 'same-record'
  | 'too-late'
  | 'unknown'

/** A merge, or the undoing of one, is not possible; nothing was changed. */
export class MergeRefused extends Error {
  constructor(
    readonly refusal: MergeRefusal,
    readonly changed: ChangedSince[] = [],
  ) {
    super(mergeRefusals[refusal].en)
    this.name = 'MergeRefused'
  }
}

export const mergeRefusals: Record<MergeRefusal, Bilingual> = {
  'already-undone': {
    en: 'This merge was undone already.',
    ko: '이미 취소된 병합입니다.',
  },
  'changed-since': {
    en: 'What the merge changed has been changed again since. See `errors`.',
    ko: '병합으로 변경된 내용이 그 후 다시 변경되었습니다. `errors`를 확인해 주십시오.',
  },
  'in-the-trash': {
    en: 'A record in the trash cannot be merged. Restore it first.',
    ko: '휴지통에 있는 항목은 병합할 수 없습니다. 먼저 복원해 주십시오.',
  },
  'merged-already': {
    en: 'A record that was merged into another cannot be merged again.',
    ko: '이미 다른 기록에 병합된 항목은 다시 병합할 수 없습니다.',
  },
  'merged-since': {
    en: 'The record that was kept has since been merged into another. Undo that merge first.',
    ko: '유지된 기록이 그 후 다른 기록에 병합되었습니다. 그 병합을 먼저 취소해 주십시오.',
  },
  'same-record': {
    en: 'A record cannot be merged with itself.',
    ko: '같은 기록끼리는 병합할 수 없습니다.',
  },
  'too-late': {
    en: 'A merge can be undone within 30 days only.',
    ko: '병합은 30일 이내에만 취소할 수 있습니다.',
  },
  unknown: {
    en: 'There is no such record.',
    ko: '해당 기록이 없습니다.',
  },
}
