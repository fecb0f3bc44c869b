'use client'

import { useId } from 'react'
import { ReadPhrases } from './ReadPhrases'

type Props = { title: string; phrases: readonly string[]; onChange: (title: string) => void }

/** What the event is called: read from the text, and to be put right at once, because a draft has to have a name. */
export function ReadTitle({ title, phrases, onChange }: Props) {
  const id = useId()
  return (
    <div className="portal-paste__title">
      <label htmlFor={id}>名称</label>
      <input
        aria-describedby={`${id}-phrases`}
        id={id}
        maxLength={120}
        onChange={(event) => onChange(event.target.value)}
        required
        type="text"
        value={title}
      />
      <div id={`${id}-phrases`}>
        <ReadPhrases phrases={phrases} />
      </div>
    </div>
  )
}
