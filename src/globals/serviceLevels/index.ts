import type { Field, GlobalConfig } from 'payload'

import { accessForGlobal } from '@/access/accessForGlobal'
import { type Weekday, weekdays } from '@/domain/businessTime/businessCalendar'
import { priorities } from '@/domain/serviceLevel/priorities'
import { serviceLevelNames, serviceLevels as targets } from '@/domain/serviceLevel/serviceLevels'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { clockWords, priorityWords, weekdayWords } from '@/i18n/clockWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import type { Words } from '@/i18n/languages'
import { options } from '@/i18n/options'

import { refuseUnsoundSettings } from './refuseUnsoundSettings'

const { calendar } = defaultSettings

const whole = (name: string, label: Words, value: number, description?: Words): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue: value,
  admin: { description },
})

const openingsOf = (day: Weekday) =>
  (calendar.weekly[day] ?? []).map(([opens, closes]) => ({ day, opens, closes }))

const clockTime = (name: string, label: Words): Field => ({
  name,
  type: 'text',
  label,
  required: true,
  maxLength: 5,
})

const hours: Field[] = [
  {
    name: 'timeZone',
    type: 'text',
    label: label('Time zone', '시간대'),
    required: true,
    maxLength: 60,
    defaultValue: calendar.timeZone,
    admin: { description: label('For example Europe/London.', '예: Europe/London') },
  },
  {
    name: 'openings',
    type: 'array',
    label: label('Opening hours', '운영 시간'),
    labels: { singular: label('Opening', '운영 시간'), plural: label('Openings', '운영 시간') },
    defaultValue: () => weekdays.flatMap(openingsOf),
    admin: {
      description: label(
        'Times as HH:MM, the closing time up to 24:00. A day may have several openings.',
        '시각은 HH:MM 형식이며 종료 시각은 24:00까지 가능합니다. 하루에 여러 번 나누어 입력할 수 있습니다.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'day',
            type: 'select',
            label: label('Day', '요일'),
            required: true,
            options: options(weekdayWords),
          },
          clockTime('opens', label('Opens', '시작')),
          clockTime('closes', label('Closes', '종료')),
        ],
      },
    ],
  },
  {
    name: 'bankHolidays',
    type: 'checkbox',
    label: label("Closed on England's bank holidays", '잉글랜드 공휴일 휴무'),
    defaultValue: true,
  },
  {
    name: 'closed',
    type: 'array',
    label: label('Further days closed', '추가 휴무일'),
    labels: { singular: label('Day', '휴무일'), plural: label('Days', '휴무일') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'date',
            type: 'text',
            label: label('Date (YYYY-MM-DD)', '날짜(YYYY-MM-DD)'),
            required: true,
            maxLength: 10,
          },
          { name: 'reason', type: 'text', label: label('Reason', '사유'), maxLength: 200 },
        ],
      },
    ],
  },
]

const promises: Field[] = [
  {
    name: 'targets',
    type: 'group',
    label: label('Targets in minutes', '처리 기한(분)'),
    admin: {
      description: label(
        'Minutes within opening hours; those of the acknowledgement count always. A working day of eight hours is 480, half a year about 60000.',
        '운영 시간 기준 분입니다. 접수 확인은 운영 시간과 관계없이 계산합니다. 8시간 근무일은 480분, 반년은 약 60000분입니다.',
      ),
    },
    fields: serviceLevelNames.map((name) => whole(name, clockWords[name], targets[name].minutes)),
  },
  {
    name: 'priorityPercent',
    type: 'group',
    label: label('Share of the target by priority (%)', '우선순위별 기한 비율(%)'),
    fields: priorities.map((priority) =>
      whole(priority, priorityWords[priority], defaultSettings.priorityPercent[priority]),
    ),
  },
]

const alerts: Field[] = [
  whole(
    'warnPercent',
    label('Warn after (% of the target)', '경고 시점(기한 대비 %)'),
    defaultSettings.warnPercent,
  ),
  whole(
    'escalateMinutes',
    label('Minutes between the steps of an escalation', '상위 보고 단계 간격(분)'),
    defaultSettings.escalateMinutes,
    label(
      'What is late goes to its owner, then to the cover, then to the lead of the desk.',
      '기한이 지난 건은 담당자, 업무 대행자, 데스크 책임자 순으로 알립니다.',
    ),
  ),
  {
    name: 'deskLead',
    type: 'relationship',
    relationTo: 'users',
    label: label('Lead of the desk', '데스크 책임자'),
    admin: {
      description: label('Empty: the administrators are told.', '비어 있으면 관리자에게 알립니다.'),
    },
  },
  whole(
    'silentDays',
    label('Tell the owner after (days without an interaction)', '담당자 알림(상호작용 없는 일수)'),
    defaultSettings.silentDays,
    label(
      'Once for each silence on an ongoing enquiry.',
      '진행 중 문의에 연락이 끊길 때마다 한 번 알립니다.',
    ),
  ),
  whole(
    'dormantDays',
    label('Dormant after (days without an interaction)', '휴면 전환(상호작용 없는 일수)'),
    defaultSettings.dormantDays,
  ),
]

/** What the desk promises. Every save is a new version; a clock keeps the one it began under. */
export const serviceLevels: GlobalConfig = {
  slug: 'service-levels',
  label: label('Service levels', '서비스 수준'),
  admin: {
    group: groups.settings,
    description: label(
      'Opening hours, targets and alerts. Changes hold for clocks that begin from now on.',
      '운영 시간, 처리 기한, 알림 설정입니다. 변경 내용은 이후에 시작되는 기한부터 적용됩니다.',
    ),
  },
  access: accessForGlobal('service-levels'),
  hooks: { beforeValidate: [refuseUnsoundSettings] },
  versions: { max: 0 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: label('Opening hours', '운영 시간'), fields: hours },
        { label: label('Targets', '처리 기한'), fields: promises },
        { label: label('Alerts', '알림'), fields: alerts },
      ],
    },
  ],
}
