'use client'

import { Button } from '@payloadcms/ui'
import { DEFAULT_REVIEW_LINK_DAYS, REVIEW_LINK_DAYS } from '@tokyo-cancer-portal/domain'
import { useId, useState } from 'react'
import type { ReviewLinkEntry } from '../../../reviewLinks/reviewLinkOf'
import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'
import { postForAnswer } from '../../postJson'

type Made = { link: ReviewLinkEntry; url: string }
type Props = { base: string; isBlocked: boolean; onMade: (made: Made) => void }

/** The fields to make a link for one person. The page is not loaded anew: the address is told only once. */
export function ReviewLinkForm({ base, isBlocked, onMade }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  const [days, setDays] = useState<number>(DEFAULT_REVIEW_LINK_DAYS)
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const make = async () => {
    setIsSending(true)
    setProblem(null)
    const posted = await postForAnswer<Made>(`${base}/review-links`, { reviewerName: name, days })
    setIsSending(false)
    if ('problem' in posted) {
      setProblem(posted.problem)
      return
    }
    setName('')
    onMade(posted.answer)
  }
  const canMake = !isBlocked && !isSending && name.trim() !== ''
  return (
    <details>
      <summary>管理画面を使わない方に見てもらう</summary>
      <p>
        審議委員や医師など、アカウントのない方が公開前の内容を見て、コメントを書けるリンクを作ります。
      </p>
      <label htmlFor={`${id}-name`}>見てもらう方のお名前（例：佐藤 花子（○○病院））</label>
      <input
        id={`${id}-name`}
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isOfInputMethod(event.nativeEvent)) return
          // Otherwise it saves the form of the document, in which this stands.
          event.preventDefault()
          if (canMake) void make()
        }}
        value={name}
      />
      <label htmlFor={`${id}-days`}>使える期間</label>
      <select
        id={`${id}-days`}
        onChange={({ target }) => setDays(Number(target.value))}
        value={days}
      >
        {REVIEW_LINK_DAYS.map((one) => (
          <option key={one} value={one}>
            {one}日間
          </option>
        ))}
      </select>
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        buttonStyle="secondary"
        disabled={!canMake}
        margin={false}
        onClick={() => void make()}
        size="medium"
      >
        リンクを作る
      </Button>
    </details>
  )
}
