import Link from 'next/link'

import { mostCounted } from '@/database/lists/mostCounted'

type Props = { href: string; label: string; count?: number; isCurrent: boolean }

/** The way to a list of mails, and how many it has; nothing is counted beyond a thousand. */
export const ViewLink = ({ href, label, count, isCurrent }: Props) => (
  <li>
    <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
      {label}{' '}
      {count !== undefined && (
        <span className="mail-views__count">{count > mostCounted ? `${mostCounted}+` : count}</span>
      )}
    </Link>
  </li>
)
