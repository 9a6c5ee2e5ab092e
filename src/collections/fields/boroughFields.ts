import type { Field } from 'payload'

import { label } from '@/i18n/label'

import { basisField } from './basisField'
import { selectOf } from './selectOf'

const boroughs = {
  halton: label('Halton', '홀턴'),
  knowsley: label('Knowsley', '노슬리'),
  liverpool: label('Liverpool', '리버풀'),
  sefton: label('Sefton', '세프턴'),
  'st-helens': label('St Helens', '세인트헬렌스'),
  wirral: label('Wirral', '위럴'),
  'outside-lcr': label('Outside the Liverpool City Region', '리버풀도시권 밖'),
  unknown: label('Unknown', '알 수 없음'),
}

/** The borough a record lies in, and how we know. */
export const boroughFields = (): Field[] => [
  selectOf('borough', label('Borough', '자치구'), boroughs, { index: true }),
  basisField('boroughBasis', label('Basis of the borough', '자치구의 근거')),
]
