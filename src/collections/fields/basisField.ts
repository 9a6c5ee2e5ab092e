import { label } from '@/i18n/label'

import type { Labelled } from './Labelled'
import { selectOf } from './selectOf'

const bases = {
  stated: label('Stated in the source', '출처에 명시'),
  certain: label('General knowledge', '일반적으로 알려진 사실'),
  inferred: label('Inferred', '추정'),
}

/** How sure a neighbouring field is. */
export const basisField = (name: string, fieldLabel: Labelled) =>
  selectOf(name, fieldLabel, bases, {
    admin: {
      description: label(
        'Whether the source says so, everybody knows it, or we infer it.',
        '출처에 있는지, 널리 알려져 있는지, 추정한 것인지를 표시합니다.',
      ),
    },
  })
