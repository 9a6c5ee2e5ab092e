import { Section } from './Section'

/** Headed lists of short texts; an empty one is left out. */
export const TextLists = ({ lists }: { lists: [string, string[] | null | undefined][] }) =>
  lists
    .filter(([, texts]) => texts && texts.length > 0)
    .map(([title, texts], index) => (
      <Section key={title} id={`list-${index}`} title={title}>
        <ul className="bullets">
          {texts?.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    ))
