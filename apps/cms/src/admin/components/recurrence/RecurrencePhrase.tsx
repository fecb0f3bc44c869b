'use client'

import { useFormProcessing } from '@payloadcms/ui'
import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'
import { LONGEST_PHRASE } from '@tokyo-cancer-portal/event-parser'
import { type KeyboardEvent, useState } from 'react'
import { useIsReady } from '../../useIsReady'
import './recurrence.css'
import { useRecurrencePhrase } from './useRecurrenceRule'

const NOT_READ =
  '読み取れませんでした。「毎月第3水曜 14:00〜15:30」のように書き直すか、下の欄で選んでください。'
const READ = '下の欄に入れました。お確かめください。'

/** Takes a rule as people say it: 毎月第3水曜 14:00〜15:30、祝日は休み. */
export function RecurrencePhrase() {
  const fill = useRecurrencePhrase()
  const isReady = useIsReady()
  const isProcessing = useFormProcessing()
  const isDisabled = !isReady || isProcessing
  const [phrase, setPhrase] = useState('')
  const [isRead, setIsRead] = useState<boolean | null>(null)
  const take = () => {
    if (phrase.trim() !== '') setIsRead(fill(phrase))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that confirms a conversion is none, and this one sends no form.
    if (event.key !== 'Enter' || isOfInputMethod(event.nativeEvent)) return
    event.preventDefault()
    take()
  }
  return (
    <div className="field-type text portal-recurrence">
      <label className="field-label" htmlFor="recurrence-phrase">
        ことばで入力
      </label>
      <div className="portal-recurrence__phrase">
        <input
          aria-describedby="recurrence-phrase-hint recurrence-phrase-result"
          disabled={isDisabled}
          id="recurrence-phrase"
          maxLength={LONGEST_PHRASE}
          onChange={(event) => {
            setPhrase(event.target.value)
            setIsRead(null)
          }}
          onKeyDown={onKeyDown}
          type="text"
          value={phrase}
        />
        <button
          className="btn btn--style-secondary btn--size-medium"
          disabled={isDisabled || phrase.trim() === ''}
          onClick={take}
          type="button"
        >
          欄に入れる
        </button>
      </div>
      <p className="portal-hint" id="recurrence-phrase-hint">
        例：毎月第3水曜 14:00〜15:30、祝日は休み
      </p>
      <output className="portal-recurrence__result" id="recurrence-phrase-result">
        {isRead === null ? '' : isRead ? READ : NOT_READ}
      </output>
    </div>
  )
}
