'use client'

import { useId } from 'react'
import type { EventReading } from '../../../eventReading/EventReading'
import { ReadPhrases } from './ReadPhrases'

type Props = {
  reading: EventReading
  isUsed: boolean
  hasConflict: boolean
  /** Why the form does not take the value. */
  refusal: string | undefined
  onToggle: () => void
}

/** One field: whether it is used, its value, and the words of the text that it comes from. */
export function ReadingRow({ reading, isUsed, hasConflict, refusal, onToggle }: Props) {
  const id = useId()
  const { label, shown, phrases, note } = reading
  return (
    <div className="portal-paste__reading" data-conflict={hasConflict} data-unused={!isUsed}>
      <input
        aria-describedby={`${id}-value`}
        checked={isUsed}
        id={id}
        onChange={onToggle}
        type="checkbox"
      />
      <label htmlFor={id}>
        {label}
        {hasConflict && <strong>（確かめてください）</strong>}
      </label>
      <div id={`${id}-value`}>
        <p className="portal-paste__value">{shown}</p>
        <ReadPhrases phrases={phrases} />
        {note && <p className="portal-paste__phrase">{note}</p>}
        {refusal && <p className="portal-paste__refusal">この値は使えません。{refusal}</p>}
      </div>
    </div>
  )
}
