import type { Field, SingleRelationshipField } from 'payload'

import { closedField } from '@/access/closedField'
import { moment } from '@/collections/fields/moment'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'
import { ballWords, classificationWords, stageWords, statusWords } from '@/i18n/pipelineWords'

type PersonField = Pick<SingleRelationshipField, 'access' | 'admin'>

const person = (name: string, en: string, ko: string, more: PersonField = {}): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label: label(en, ko),
  index: true,
  access: more.access,
  admin: { position: 'sidebar', ...more.admin },
})

/** Where the enquiry stands; stage, status and ball change only by a move. */
export const pipelineFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: label('Reference and subject', '접수 번호와 제목'),
    admin: { readOnly: true, hidden: true },
  },
  {
    name: 'reference',
    type: 'text',
    label: label('Reference', '접수 번호'),
    required: true,
    unique: true,
    index: true,
    access: closedField('enquiries', 'reference'),
    // Given by the hook when the record is made; the title shows it.
    admin: {
      readOnly: true,
      components: { Field: '@/admin/fields/ShownElsewhere#ShownElsewhere' },
    },
  },
  {
    name: 'stage',
    type: 'select',
    label: label('Stage', '단계'),
    required: true,
    defaultValue: 'received',
    options: options(stageWords),
    access: closedField('enquiries', 'stage'),
    admin: {
      readOnly: true,
      components: {
        Cell: '@/admin/cells/StageCell#StageCell',
        Field: '@/admin/move/MovePanel#MovePanel',
      },
    },
  },
  {
    name: 'status',
    type: 'select',
    label: label('Status', '상태'),
    required: true,
    defaultValue: 'ongoing',
    options: options(statusWords),
    access: closedField('enquiries', 'status'),
    admin: {
      readOnly: true,
      components: {
        Cell: '@/admin/cells/StatusCell#StatusCell',
        Field: '@/admin/fields/ShownElsewhere#ShownElsewhere',
      },
    },
  },
  {
    name: 'ball',
    type: 'select',
    label: label('Whose turn', '다음 차례'),
    required: true,
    defaultValue: 'ours',
    options: options(ballWords),
    access: closedField('enquiries', 'ball'),
    admin: {
      readOnly: true,
      components: { Field: '@/admin/fields/ShownElsewhere#ShownElsewhere' },
    },
  },
  {
    name: 'classification',
    type: 'select',
    label: label('Classification', '분류'),
    required: true,
    defaultValue: 'unclassified',
    options: options(classificationWords),
    admin: { position: 'sidebar' },
  },
  person('owner', 'Owner', '담당자'),
  person('projectManager', 'Project manager', '프로젝트 관리자'),
  person('verifier', 'Verifier', '검증 담당자', {
    access: closedField('enquiries', 'verifier'),
    admin: { readOnly: true, condition: ({ verifier }) => Boolean(verifier) },
  }),
  moment('receivedAt', label('Received at', '접수 일시'), {
    required: true,
    index: true,
    access: closedField('enquiries', 'receivedAt'),
    admin: { position: 'sidebar', readOnly: true },
  }),
  moment('promisedBy', label('Answer promised to the investor by', '투자자에게 약속한 답변 기한'), {
    access: closedField('enquiries', 'promisedBy'),
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    name: 'lastInteractionAt',
    type: 'date',
    label: label('Last interaction at', '최근 상호작용 일시'),
    index: true,
    access: closedField('enquiries', 'lastInteractionAt'),
    admin: { hidden: true, readOnly: true },
  },
  {
    name: 'silenceToldAt',
    type: 'date',
    label: label('Told of the silence since then at', '연락 없음 알림 일시'),
    access: closedField('enquiries', 'silenceToldAt'),
    admin: { hidden: true, readOnly: true },
  },
  {
    name: 'due',
    type: 'group',
    label: label('Due', '기한'),
    access: closedField('enquiries', 'due'),
    admin: { position: 'sidebar', readOnly: true },
    fields: [
      moment('acknowledgeBy', label('Acknowledge by', '접수 확인 기한')),
      moment('triageBy', label('Triage by', '분류 기한')),
      moment('respondBy', label('Respond by', '답변 기한'), {
        admin: {
          components: {
            Cell: '@/admin/cells/DueCell#DueCell',
            Label: '@/admin/fields/OwnLabel#OwnLabel',
          },
        },
      }),
    ],
  },
  {
    name: 'resumeAt',
    type: 'date',
    label: label('Resume on', '재개일'),
    admin: {
      position: 'sidebar',
      condition: ({ status }) => status === 'delayed',
    },
  },
]

/** How it ended, when it did; written by the move that closes it. */
export const closingFields: Field[] = [
  {
    name: 'closing',
    type: 'group',
    label: label('Closing', '종결'),
    access: closedField('enquiries', 'closing'),
    admin: { readOnly: true, condition: ({ closing }) => Boolean(closing?.closedAt) },
    fields: [
      { name: 'reason', type: 'text', label: label('Reason', '사유') },
      { name: 'lostTo', type: 'text', label: label('Lost to', '유치된 다른 지역') },
      { name: 'date', type: 'date', label: label('Date', '일자') },
      {
        name: 'duplicateOf',
        type: 'relationship',
        relationTo: 'enquiries',
        label: label('Duplicate of', '중복 대상 문의'),
      },
      { name: 'signpostedTo', type: 'text', label: label('Signposted to', '안내한 기관') },
      moment('closedAt', label('Closed at', '종결 일시'), { index: true }),
    ],
  },
  {
    name: 'wonFigures',
    type: 'json',
    label: label('Figures frozen on won', '유치 성공 시 확정된 수치'),
    access: closedField('enquiries', 'wonFigures'),
    admin: {
      readOnly: true,
      condition: ({ wonFigures }) => Boolean(wonFigures),
      components: { Field: '@/admin/fields/JsonFacts#JsonFacts' },
    },
  },
]
