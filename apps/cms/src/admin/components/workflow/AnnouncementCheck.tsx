'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Props = {
  /** The date, or the whole event, in words. */
  target: string
  isWhole: boolean
  /** Whether staff look at it afterwards. */
  isLookedAt: boolean
  /** 中止 or 延期. */
  what: string
  reason: string
  isBlocked: boolean
  onBack: () => void
  onSend: () => Promise<void>
}

/** An announcement once more, before visitors read it. */
export function AnnouncementCheck(props: Props) {
  const { target, isWhole, isLookedAt, what, reason, isBlocked, onBack, onSend } = props
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="portal-decision">
      <p ref={heading} tabIndex={-1}>
        <strong>次の内容を、すぐにサイトに載せます。</strong>
      </p>
      <dl className="portal-announce__check">
        <dt>対象</dt>
        <dd>{target}</dd>
        <dt>知らせること</dt>
        <dd>{what}</dd>
        <dt>理由と案内</dt>
        <dd>{reason}</dd>
      </dl>
      <p>
        {isWhole
          ? 'すべての開催日に表示されます。'
          : 'ほかの開催日は、これまでどおり表示されます。'}
        {isLookedAt && '都の担当者が、あとで内容を確かめます。'}
      </p>
      <div className="portal-decision__buttons">
        <Button disabled={isBlocked} margin={false} onClick={() => void onSend()} size="medium">
          {what}を知らせる
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onBack} size="medium">
          書き直す
        </Button>
      </div>
    </div>
  )
}
