type Props = {
  name: string
  label: string
  all: string
  options: readonly [string, string][]
  chosen: string
}

/** A choice of one value, or of all. */
export const SelectFilter = ({ name, label, all, options, chosen }: Props) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select className="input" id={name} name={name} defaultValue={chosen}>
      <option value="">{all}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </div>
)
