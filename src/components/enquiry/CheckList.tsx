export type Choice = { slug: string; name: string }

type Props = { field: string; choices: Choice[]; chosen: string[] }

/** Records to tick; the first box bears the name of the field, for links from the errors. */
export const CheckList = ({ field, choices, chosen }: Props) => (
  <ul className="checks">
    {choices.map(({ slug, name }, index) => {
      const id = index === 0 ? field : `${field}-${slug}`
      return (
        <li className="check" key={slug}>
          <input
            type="checkbox"
            id={id}
            name={field}
            value={slug}
            defaultChecked={chosen.includes(slug)}
          />
          <label htmlFor={id}>{name}</label>
        </li>
      )
    })}
  </ul>
)
