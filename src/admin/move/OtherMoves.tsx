'use client'

import { Button, Popup, PopupList } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { moveLabel } from './moveLabel'
import type { Offer } from './offeredMoves'

type Props = { offers: Offer[]; onChoose: (offer: Offer) => void }

/** The menu of every move that is not the next one. */
export function OtherMoves({ offers, onChoose }: Props) {
  const { language, words } = useAdminWords()
  if (offers.length === 0) return null
  return (
    <Popup
      button={
        <Button
          buttonStyle="secondary"
          el="div"
          icon="chevron"
          iconStyle="none"
          margin={false}
          size="medium"
        >
          {words.move.others}
        </Button>
      }
      buttonType="custom"
      className="move-panel__others"
      horizontalAlign="left"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {offers.map((offer) => (
            <PopupList.Button
              key={`${offer.kind} ${offer.to}`}
              onClick={() => {
                close()
                onChoose(offer)
              }}
            >
              {moveLabel(offer, words, language)}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
      size="fit-content"
    />
  )
}
