import { label } from '@/i18n/label'

import { searchField } from './searchField'

/** For a list of what belongs to enquiries and is found by their words. */
export const enquirySearchField = searchField(
  label('Reference, name or words of the enquiry', '문의의 접수 번호, 이름 또는 단어'),
)
