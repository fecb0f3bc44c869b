'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { EVENT_WORDS } from '../../workflowWords'

type Props = {
  decision: 'approve' | 'return'
  phrases: readonly string[]
  isSending: boolean
  onDecide: (comment: string) => void
  onCancel: () => void
}

/** Asks once before a decision: for an approval Enter is enough, a return needs a reason. */
export function ReviewForm({ decision, phrases, isSending, onDecide, onCancel }: Props) {
  const [comment, setComment] = useState('')
  const id = useId()
  const confirm = useRef<HTMLButtonElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const isReturn = decision === 'return'
  const { button, ask } = EVENT_WORDS[decision]
  useEffect(() => {
    if (isReturn) reason.current?.focus()
    else confirm.current?.focus()
  }, [isReturn])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDecide(comment)
  }
  return (
    <form aria-label={button} className="portal-decision" onSubmit={submit}>
      {isReturn && (
        <>
          <label htmlFor={`${id}-phrase`}>よくある理由から入れる</label>
          <select
            id={`${id}-phrase`}
            onChange={({ target }) => {
              setComment(comment === '' ? target.value : `${comment}\n${target.value}`)
              reason.current?.focus()
            }}
            value=""
          >
            <option value="">選んでください</option>
            {phrases.map((phrase) => (
              <option key={phrase} value={phrase}>
                {phrase}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={id}>{ask}</label>
      <textarea
        id={id}
        maxLength={500}
        onChange={({ target }) => setComment(target.value)}
        ref={reason}
        required={isReturn}
        rows={isReturn ? 4 : 2}
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
