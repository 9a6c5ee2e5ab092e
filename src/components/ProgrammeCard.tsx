import type { Language } from '@/i18n/languages'
import { formatFigure } from '@/i18n/site/formatFigure'
import type { Programme } from '@/payload-types'

import { Inferred } from './Inferred'
import { populated } from './populated'
import { tellingFigures } from './tellingFigures'

type Props = { language: Language; programme: Programme; status?: string }

/** All that a visitor reads of a programme; it has no page of its own. */
export const ProgrammeCard = ({ language, programme, status }: Props) => (
  <li className="card" id={programme.slug}>
    <h3>{programme.name}</h3>
    <p className="card__meta">
      {populated(programme.parentProgramme) && `${populated(programme.parentProgramme)?.name} · `}
      {status && (
        <Inferred language={language} basis={programme.statusBasis}>
          {status}
        </Inferred>
      )}
    </p>
    <p>{programme.summary}</p>
    {tellingFigures(programme.figures ?? [], 2).map((figure) => (
      <p className="card__figure" key={figure.id}>
        <strong>{formatFigure(figure, language)}</strong> {figure.label}
      </p>
    ))}
  </li>
)
