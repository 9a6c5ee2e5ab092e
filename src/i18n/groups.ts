import { label } from './label'

/** The groups of the admin's navigation. */
export const groups = {
  content: label('Content', '콘텐츠'),
  desk: label('Desk', '데스크'),
  settings: label('Settings', '설정'),
}
