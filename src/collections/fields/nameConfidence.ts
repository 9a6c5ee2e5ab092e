import { label } from '@/i18n/label'

import { selectOf } from './selectOf'

const confidences = {
  stated: label('Printed in the source', '출처에 영문 표기 있음'),
  certain: label('Known institution', '알려진 기관명'),
  inferred: label('Guess or literal rendering', '추정 또는 직역'),
}

/** How sure the English name is, the source being Korean. */
export const nameConfidence = () =>
  selectOf(
    'nameEnConfidence',
    label('Confidence of the English name', '영문 명칭의 신뢰도'),
    confidences,
    { admin: { position: 'sidebar' } },
  )
