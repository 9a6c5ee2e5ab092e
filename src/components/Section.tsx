import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  lead?: string
  more?: { href: string; label: string }
  children: ReactNode
}

/** A part of a page under its own heading. */
export const Section = ({ id, title, lead, more, children }: Props) => (
  <section className="section" aria-labelledby={id}>
    <div className="section__head">
      <h2 id={id}>{title}</h2>
      {more && (
        <Link href={more.href} prefetch={false}>
          {more.label}
        </Link>
      )}
      {lead && <p>{lead}</p>}
    </div>
    {children}
  </section>
)
