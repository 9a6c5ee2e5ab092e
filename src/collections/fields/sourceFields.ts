import type { Field } from 'payload'

import { label } from '@/i18n/label'

/** Where a fact comes from and what is doubtful about it: read by editors, kept with the fact. */
export const sourceFields = (): Field[] => [
  {
    name: 'note',
    type: 'textarea',
    label: label('Note on the source', '출처 관련 메모'),
    maxLength: 2000,
    admin: {
      description: label(
        'Explains a doubt or a reading of the source, in English, for editors.',
        '출처의 불확실한 점이나 해석을 편집자를 위해 영어로 설명합니다.',
      ),
    },
  },
  {
    name: 'sourceLines',
    type: 'text',
    label: label('Lines of the source', '출처 줄 번호'),
    maxLength: 200,
    admin: {
      description: label(
        'Line ranges of the innovation prospectus, for example 1054, 915-917.',
        '혁신 투자설명서의 줄 범위입니다. 예: 1054, 915-917',
      ),
    },
  },
]
