type Partner = { id?: null | string; name?: null | string }

/** Who takes part, under the names they bear here. */
export const Partners = ({ partners }: { partners: Partner[] }) => (
  <ul className="list">
    {partners.map(({ id, name }) => (
      <li key={id}>{name}</li>
    ))}
  </ul>
)
