'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { useIsReady } from '../../useIsReady'

type Props = { label: string; text: string; note?: string }

const SELECTED = '文章を選びました。Ctrl+C（Macは⌘+C）でコピーしてください。'
const MOST_ROWS = 8

/** A text to be taken elsewhere: by a button, or by hand from the field where the browser does not let a page copy. */
export function CopyText({ label, text, note }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const isReady = useIsReady()
  const [told, setTold] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setTold('コピーしました。')
    } catch {
      setTold(SELECTED)
    }
  }
  return (
    <div className="portal-outputs__text">
      <label htmlFor={id}>{label}</label>
      {note && <p id={`${id}-note`}>{note}</p>}
      <textarea
        aria-describedby={note ? `${id}-note` : undefined}
        id={id}
        onFocus={({ target }) => target.select()}
        readOnly
        ref={field}
        rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
        value={text}
      />
      <Button
        aria-label={`${label}をコピー`}
        buttonStyle="secondary"
        disabled={!isReady}
        margin={false}
        onClick={() => void copy()}
        size="medium"
      >
        コピー
      </Button>
      <output>{told}</output>
    </div>
  )
}
