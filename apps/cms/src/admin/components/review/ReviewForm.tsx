'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { DeskChoice } from './deskChoices'

type Props = {
  choice: DeskChoice
  phrases: readonly string[]
  isSending: boolean
  comment: string
  onWrite: (comment: string) => void
  onDecide: () => void
  onCancel: () => void
}

/** Asks once before a decision: for an approval Enter is enough, a return needs a reason. */
export function ReviewForm(props: Props) {
  const { choice, phrases, isSending, comment, onWrite, onDecide, onCancel } = props
  const [phrase, setPhrase] = useState('')
  const id = useId()
  const confirm = useRef<HTMLButtonElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const { button, ask, isCommentRequired } = choice
  useEffect(() => {
    if (isCommentRequired) reason.current?.focus()
    else confirm.current?.focus()
  }, [isCommentRequired])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDecide()
  }
  return (
    <form aria-label={button} className="portal-decision" onSubmit={submit}>
      {isCommentRequired && (
        <>
          <label htmlFor={`${id}-phrase`}>よくある理由から入れる</label>
          <select
            id={`${id}-phrase`}
            onChange={({ target }) => setPhrase(target.value)}
            value={phrase}
          >
            <option value="">選んでください</option>
            {phrases.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <button
            className="btn btn--style-secondary btn--size-small"
            disabled={phrase === ''}
            onClick={() => {
              onWrite(comment === '' ? phrase : `${comment}\n${phrase}`)
              reason.current?.focus()
            }}
            type="button"
          >
            この理由を入れる
          </button>
        </>
      )}
      <label htmlFor={id}>{ask}</label>
      <textarea
        id={id}
        maxLength={500}
        onChange={({ target }) => onWrite(target.value)}
        ref={reason}
        required={isCommentRequired}
        rows={isCommentRequired ? 4 : 2}
        value={comment}
      />
      <div className="portal-decision__buttons">
        <button
          className="btn btn--style-primary btn--size-medium"
          disabled={isSending}
          ref={confirm}
          type="submit"
        >
          {isSending ? '送っています…' : button}
        </button>
        <button className="btn btn--style-subtle btn--size-medium" onClick={onCancel} type="button">
          やめる
        </button>
      </div>
    </form>
  )
}
