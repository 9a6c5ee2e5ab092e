/** A value of any shape as text, nested lists of names and values where it has them. */
export function FactList({ value }: { value: unknown }) {
  if (typeof value !== 'object' || value === null) return <>{String(value ?? '–')}</>
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    return <p>{value.join(', ') || '–'}</p>
  }
  return (
    <dl>
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <FactList value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
