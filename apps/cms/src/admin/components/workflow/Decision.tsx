'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

export type Choice = {
  /** The endpoint below the document. */
  path: string
  button: string
  done: string
  /** What the comment is for; empty where none is asked for. */
  ask: string
  isCommentRequired: boolean
  isPrimary: boolean
  /** Name of the comment in the body. */
  commentName?: string
  body?: object
}

type Props = {
  choice: Choice
  phrases: readonly string[]
  fields: readonly { path: string; label: string }[]
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

/** A button that asks for a comment before it acts, with phrases to start from and the field that it is about. */
export function Decision({ choice, phrases, fields, isBlocked, onAct }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [comment, setComment] = useState('')
  const [field, setField] = useState('')
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const answer = useRef<HTMLTextAreaElement>(null)
  const hasMoved = useRef(false)
  const { path, button, done, ask, isCommentRequired, isPrimary } = choice

  // What was pressed is gone; whoever works with the keyboard goes on where the work goes on.
  useEffect(() => {
    if (hasMoved.current) (isOpen ? answer.current : opener.current)?.focus()
  }, [isOpen])
  const move = (toOpen: boolean) => {
    hasMoved.current = true
    setIsOpen(toOpen)
  }
  const act = () =>
    onAct(
      path,
      {
        ...choice.body,
        ...(comment.trim() === '' ? {} : { [choice.commentName ?? 'comment']: comment.trim() }),
        ...(field === '' ? {} : { field }),
      },
      done,
    )
  const first = () => (ask === '' ? act() : move(true))
  if (!isOpen) {
    return (
      <Button
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        disabled={isBlocked}
        margin={false}
        onClick={() => void first()}
        ref={opener}
        size="medium"
      >
        {button}
      </Button>
    )
  }
  return (
    <div className="portal-decision">
      <label htmlFor={id}>{ask}</label>
      {isCommentRequired && phrases.length > 0 && (
        <select
          aria-label="よくある理由から入れる"
          value=""
          onChange={({ target }) => {
            setComment(comment === '' ? target.value : `${comment}\n${target.value}`)
          }}
        >
          <option value="">よくある理由から入れる</option>
          {phrases.map((phrase) => (
            <option key={phrase} value={phrase}>
              {phrase}
            </option>
          ))}
        </select>
      )}
      <textarea
        id={id}
        maxLength={500}
        onChange={({ target }) => setComment(target.value)}
        ref={answer}
        rows={4}
        value={comment}
      />
      {path === 'return' && (
        <>
          <label htmlFor={`${id}-field`}>どの項目について</label>
          <select
            id={`${id}-field`}
            onChange={({ target }) => setField(target.value)}
            value={field}
          >
            <option value="">全体について</option>
            {fields.map((one) => (
              <option key={one.path} value={one.path}>
                {one.label}
              </option>
            ))}
          </select>
        </>
      )}
      <div className="portal-decision__buttons">
        <Button
          disabled={isBlocked || (isCommentRequired && comment.trim() === '')}
          margin={false}
          onClick={() => void act()}
          size="medium"
        >
          {button}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => move(false)} size="medium">
          やめる
        </Button>
      </div>
    </div>
  )
}
