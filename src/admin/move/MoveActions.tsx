'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MoveRequestBody } from '@/contracts/moveRequest'
import type { Enquiry } from '@/payload-types'

import { MissingList } from './MissingList'
import { MoveForm } from './MoveForm'
import { moveLabel } from './moveLabel'
import type { Offer } from './offeredMoves'
import { OtherMoves } from './OtherMoves'
import { useMove } from './useMove'
import { useOffers } from './useOffers'

/** The buttons that move an enquiry, and what came of the last attempt. */
export function MoveActions({ enquiry }: { enquiry: Enquiry }) {
  const { language, words } = useAdminWords()
  const { next, others } = useOffers(enquiry)
  const { busy, forget, modified, move, refusal } = useMove()
  const [chosen, setChosen] = useState<Offer | null>(null)

  const choose = (offer: Offer | null) => {
    forget()
    setChosen(offer)
  }
  const make = async (body: MoveRequestBody) => {
    if (await move(body)) setChosen(null)
  }
  const label = next && moveLabel(next, words, language)

  return (
    <>
      {modified && <p className="move-panel__hint">{words.move.unsaved}</p>}
      {refusal && (
        <Banner type="error">
          <div role="alert">
            {refusal.detail}
            {/* What the next stage lacks stands above already. */}
            {chosen && refusal.errors && <MissingList missing={refusal.errors} />}
          </div>
        </Banner>
      )}
      {chosen ? (
        <MoveForm
          key={`${chosen.kind} ${chosen.to}`}
          offer={chosen}
          busy={busy}
          modified={modified}
          onMove={make}
          onCancel={() => choose(null)}
        />
      ) : (
        <div className="desk-panel__row">
          {next && label && (
            <Button
              disabled={busy}
              id="move-next"
              margin={false}
              size="medium"
              onClick={() => make({ to: next.to })}
            >
              {modified ? words.move.saveAnd(label) : label}
            </Button>
          )}
          <OtherMoves offers={others} onChoose={choose} />
        </div>
      )}
    </>
  )
}
