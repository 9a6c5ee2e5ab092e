import { localizedText } from '@/collections/fields/localizedText'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { valueFields } from '@/collections/fields/valueFields'
import { yearFields } from '@/collections/fields/yearFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const kinds = {
  target: label('Target', '목표'),
  'uk-target': label('UK target', '영국 목표'),
  'impact-estimate': label('Estimated impact', '예상 효과'),
  pipeline: label('Pipeline', '추진 사업'),
  'track-record': label('Track record', '실적'),
  headline: label('Headline figure', '대표 수치'),
  evidence: label('Evidence', '근거'),
}

export const targets = contentCollection({
  slug: 'targets',
  labels: { singular: label('Target', '목표'), plural: label('Targets', '목표') },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'kind', 'value', 'unit', 'year', '_status'],
    listSearchableFields: ['label', 'slug'],
    description: label(
      'Targets, estimates and headline figures of the whole region.',
      '지역 전체의 목표, 추정치, 대표 수치입니다.',
    ),
  },
  defaultSort: 'slug',
  fields: [
    localizedText('label', label('Label', '명칭'), { required: true }),
    selectOf('kind', label('Kind', '종류'), kinds, { index: true }),
    ...valueFields(),
    ...yearFields(),
    ...sourceFields(),
  ],
})
