import type { ReactNode } from 'react'

/** Name and value of what is known about a record; what is not known is left out. */
export const Facts = ({ facts }: { facts: [string, ReactNode][] }) => {
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

const FactRow = ({ name, value }: { name: string; value: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
