'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type Props = { label: string; items: { href: string; label: string }[] }

/** The main navigation, which marks the section that the reader is in. */
export function SiteNav({ label, items }: Props) {
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
      </ul>
    </nav>
  )
}
