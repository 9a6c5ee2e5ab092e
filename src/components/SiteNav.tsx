'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type Item = { href: string; label: string }
type Props = { label: string; items: Item[]; enquire: Item }

/** The main navigation, which marks the section that the reader is in; on a phone it holds the form too. */
export function SiteNav({ label, items, enquire }: Props) {
  const path = usePathname()
  const markOf = (href: string) => {
    if (path === href) return 'page'
    return path.startsWith(`${href}/`) ? 'true' : undefined
  }
  return (
    <nav className="site-nav" aria-label={label}>
      <ul className="wrap plain">
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={markOf(href)}>
              {label}
            </Link>
          </li>
        ))}
        <li className="site-nav__enquire">
          <a href={enquire.href} aria-current={markOf(enquire.href)}>
            {enquire.label}
          </a>
        </li>
      </ul>
    </nav>
  )
}
