'use client'

import { Button } from '@payloadcms/ui'
import { labelOf, TRUST_LEVELS, type TrustLevel } from '@tokyo-cancer-portal/domain'
import { useId, useState } from 'react'
import type { TrustDescription } from '../../../trust/describeTrust'
import { postForAnswer } from '../../postJson'
import { recordWords } from './recordWords'

type Props = {
  path: string
  description: TrustDescription
  onDone: (level: TrustLevel) => void
}

/** The level, what the record speaks for, and the choice of another. */
export function TrustForm({ path, description, onDone }: Props) {
  const { level, suggested, record } = description
  const id = useId()
  const [chosen, setChosen] = useState<TrustLevel>(level)
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const change = async () => {
    setIsSending(true)
    const body = { level: chosen, from: level, ...(comment.trim() === '' ? {} : { comment }) }
    const posted = await postForAnswer<{ level: TrustLevel }>(path, body)
    setIsSending(false)
    if ('problem' in posted) setProblem(posted.problem)
    else onDone(posted.answer.level)
  }
  return (
    <>
      <output>いまは「{labelOf(TRUST_LEVELS, level)}」です。</output>
      <p>
        {recordWords(record)}
        {suggested === level
          ? 'この実績からの提案も同じです。'
          : `この実績からの提案は「${labelOf(TRUST_LEVELS, suggested)}」です。`}
      </p>
      <label htmlFor={id}>公開のしかた</label>
      <select
        aria-describedby={`${id}-note`}
        id={id}
        onChange={({ target }) => setChosen(target.value as TrustLevel)}
        value={chosen}
      >
        {TRUST_LEVELS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-note`}>{TRUST_LEVELS.find(({ value }) => value === chosen)?.description}</p>
      {chosen !== level && (
        <>
          <label htmlFor={`${id}-comment`}>
            変える理由（操作の記録に残ります。なくてもかまいません）
          </label>
          <textarea
            id={`${id}-comment`}
            maxLength={500}
            onChange={({ target }) => setComment(target.value)}
            rows={2}
            value={comment}
          />
        </>
      )}
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      <Button
        buttonStyle="secondary"
        disabled={chosen === level || isSending}
        margin={false}
        onClick={() => void change()}
        size="medium"
      >
        公開のしかたを変える
      </Button>
    </>
  )
}
