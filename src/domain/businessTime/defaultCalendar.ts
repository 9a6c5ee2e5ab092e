import type { BusinessCalendar } from './businessCalendar'

const officeHours = [['09:00', '17:00']] as const

/** Monday to Friday, nine to five in London, closed on England's bank holidays. */
export const defaultCalendar: BusinessCalendar = {
  timeZone: 'Europe/London',
  weekly: {
    mon: officeHours,
    tue: officeHours,
    wed: officeHours,
    thu: officeHours,
    fri: officeHours,
  },
  holidays: 'GB-ENG',
  closed: [],
}
