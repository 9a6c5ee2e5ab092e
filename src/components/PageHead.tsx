type Props = { title: string; lead?: null | string; eyebrow?: null | string; theme?: string }

/** The heading of a page, in the colour of its theme when it has one. */
export const PageHead = ({ title, lead, eyebrow, theme }: Props) => (
  <div className="page-head" data-theme={theme}>
    {eyebrow && <p className="eyebrow">{eyebrow}</p>}
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
  </div>
)
