import Link from 'next/link'

type Item = { id: string; href: string; name: string; note?: null | string }

/** Links to related records. */
export const Names = ({ items }: { items: Item[] }) => (
  <ul className="list">
    {items.map(({ id, href, name, note }) => (
      <li key={id}>
        <Link href={href} prefetch={false}>
          {name}
        </Link>
        {note && <span className="list__note">{note}</span>}
      </li>
    ))}
  </ul>
)
