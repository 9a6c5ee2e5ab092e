import { DoorMark } from '@/components/DoorMark'

import './brand.css'

/** The mark of the service, in the admin's navigation. */
export const Icon = () => (
  <span className="brand-icon">
    <DoorMark />
  </span>
)
