import type { Language } from '@/i18n/languages'
import type { BoardMember } from '@/payload-types'

type Props = { language: Language; people: BoardMember[] }

/** People with their position and where they work. */
export const People = ({ language, people }: Props) => (
  <ul className="grid plain people">
    {people.map(({ id, name, title, position, organisationName }) => (
      <li key={id}>
        <strong>{addressed(language, name, title)}</strong>
        {position && <span className="list__note">{position}</span>}
        {organisationName && <span className="list__note">{organisationName}</span>}
      </li>
    ))}
  </ul>
)

/** In Korean the form of address follows the name. */
const addressed = (language: Language, name: string, title?: null | string) =>
  (language === 'ko' ? [name, title] : [title, name]).filter(Boolean).join(' ')
