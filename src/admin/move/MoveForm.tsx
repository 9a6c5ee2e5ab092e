'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MoveRequestBody } from '@/contracts/moveRequest'

import { MoveInputField } from './MoveInputField'
import { type MoveInputName, moveInputs } from './moveInputs'
import { moveLabel } from './moveLabel'
import type { Offer } from './offeredMoves'

type Props = {
  offer: Offer
  busy: boolean
  modified: boolean
  onMove: (body: MoveRequestBody) => void
  onCancel: () => void
}

/** Asks for what a move other than the next one needs, and makes it. */
export function MoveForm({ offer, busy, modified, onMove, onCancel }: Props) {
  const { language, words } = useAdminWords()
  const [values, setValues] = useState<Partial<Record<MoveInputName, string>>>({})
  const inputs = moveInputs(offer)
  const complete = inputs.every(({ name, required }) => !required || values[name]?.trim())
  const label = moveLabel(offer, words, language)

  const move = () => {
    const given = Object.entries(values).filter(([, value]) => value.trim() !== '')
    onMove({
      ...Object.fromEntries(given),
      to: offer.to,
      ...(offer.byOverride && { override: true }),
    })
  }

  return (
    <fieldset className="move-panel__form" disabled={busy}>
      <legend>{label}</legend>
      {offer.byOverride && <p className="desk-panel__warning">{words.move.overrides}</p>}
      {inputs.map((input) => (
        <MoveInputField
          key={input.name}
          input={input}
          value={values[input.name] ?? ''}
          onChange={(value) => setValues((known) => ({ ...known, [input.name]: value }))}
        />
      ))}
      <div className="desk-panel__row">
        <Button size="medium" margin={false} disabled={busy || !complete} onClick={move}>
          {modified ? words.move.saveAnd(label) : label}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onCancel}>
          {words.move.cancel}
        </Button>
      </div>
    </fieldset>
  )
}
