import type { Field, PayloadRequest } from 'payload'

import { closedField } from '@/access/closedField'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { label } from '@/i18n/label'

const day = (name: string, en: string, ko: string): Field => ({
  name,
  type: 'date',
  required: true,
  label: label(en, ko),
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
})

const whole = label('Enter a whole number of 0 or more.', '0 이상의 정수를 입력해 주십시오.')

/** When somebody is away and who covers them, and how much they can carry. */
export const absenceFields: Field[] = [
  {
    name: 'absences',
    type: 'array',
    label: label('Absences', '부재'),
    labels: { singular: label('Absence', '부재'), plural: label('Absences', '부재') },
    access: { update: closedField('users', 'absences').update },
    admin: {
      description: label(
        'New enquiries go to the cover from the first day to the last, and open ones are handed over, as far as the cover’s capacity goes, and come back.',
        '시작일부터 종료일까지 새 문의는 업무 대행자에게 배정되고, 진행 중인 문의는 대행자의 처리 한도 안에서 인계되었다가 돌아옵니다.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [day('from', 'First day', '시작일'), day('to', 'Last day', '종료일')],
      },
      {
        name: 'cover',
        type: 'relationship',
        relationTo: 'users',
        label: label('Cover', '업무 대행자'),
        admin: {
          description: label(
            'Empty: open enquiries go to the desk.',
            '비어 있으면 진행 중인 문의가 데스크로 넘어갑니다.',
          ),
        },
      },
    ],
  },
  {
    name: 'capacity',
    type: 'number',
    label: label('Capacity', '처리 한도'),
    access: closedField('users', 'capacity'),
    min: 0,
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      value === null ||
      value === undefined ||
      (Number.isInteger(value) && Number(value) >= 0) ||
      inLanguageOf(req, whole),
    admin: {
      description: label(
        'The most open enquiries this person can carry. Empty: no limit.',
        '이 사용자가 동시에 맡을 수 있는 진행 중 문의의 최대 건수입니다. 비어 있으면 제한이 없습니다.',
      ),
    },
  },
  {
    name: 'handedOverAt',
    type: 'date',
    label: label('Open enquiries handed over at', '진행 중 문의 인계 일시'),
    access: closedField('users', 'handedOverAt'),
    admin: { hidden: true },
  },
]
