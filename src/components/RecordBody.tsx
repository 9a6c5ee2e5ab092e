import { RichText } from '@payloadcms/richtext-lexical/react'

import type { Media, Project } from '@/payload-types'

type Props = { image?: null | string | Media; body?: Project['body'] }

/** The picture and the longer text of a record, when editors have given it any. */
export const RecordBody = ({ image, body }: Props) => (
  <>
    {typeof image === 'object' && image?.url && (
      <figure>
        <img
          src={image.url}
          alt={image.alt}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
        />
      </figure>
    )}
    {body && (
      <div className="prose">
        <RichText data={body} />
      </div>
    )}
  </>
)
