'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

type Props = { name: string; isBlocked: boolean; onRevoke: () => void }

/** Ends a link after asking once more: whoever got it cannot open it again. */
export function RevokeLink({ name, isBlocked, onRevoke }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const hasMoved = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)

  // What was pressed is gone; the focus goes to what took its place.
  useEffect(() => {
    if (hasMoved.current) (isAsking ? question.current : opener.current)?.focus()
  }, [isAsking])
  const move = (toAsking: boolean) => {
    hasMoved.current = true
    setIsAsking(toAsking)
  }

  if (!isAsking) {
    return (
      <Button
        aria-label={`${name}さんの確認用リンクを取り消す`}
        buttonStyle="subtle"
        disabled={isBlocked}
        margin={false}
        onClick={() => move(true)}
        ref={opener}
        size="small"
      >
        取り消す
      </Button>
    )
  }
  return (
    <div className="portal-decision">
      <p ref={question} tabIndex={-1}>
        {name}さんのリンクを取り消しますか。もう開けなくなります。
      </p>
      <div className="portal-decision__buttons">
        <Button disabled={isBlocked} margin={false} onClick={onRevoke} size="medium">
          リンクを取り消す
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => move(false)} size="medium">
          やめる
        </Button>
      </div>
    </div>
  )
}
