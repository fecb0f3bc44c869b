'use client'

import { Button } from '@payloadcms/ui'
import { EVENT_STATUSES, labelOf } from '@tokyo-cancer-portal/domain'
import { useEffect, useId, useRef, useState } from 'react'
import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { ANNOUNCEMENT_ASK } from '../../workflowWords'
import { announcementTarget, WHOLE_EVENT } from './announcementTarget'
import { AnnouncementCheck } from './AnnouncementCheck'

type Status = 'cancelled' | 'postponed'
type Props = {
  description: WorkflowDescription
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

const STATUSES: readonly Status[] = ['cancelled', 'postponed']

/**
 * Calls off an event with several dates, or one of them: which one is asked first and chosen by nobody but the person,
 * and everything is read once more before visitors read it.
 */
export function AnnounceForm({ description, isBlocked, onAct }: Props) {
  const { announceable } = description
  const [step, setStep] = useState<'closed' | 'writing' | 'checking'>('closed')
  const [chosenTarget, setTarget] = useState('')
  const [status, setStatus] = useState<Status>('cancelled')
  const [reason, setReason] = useState('')
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLSelectElement>(null)
  const hasMoved = useRef(false)

  // What was pressed is gone; whoever works with the keyboard goes on where the work goes on.
  useEffect(() => {
    if (!hasMoved.current) return
    if (step === 'writing') first.current?.focus()
    if (step === 'closed') opener.current?.focus()
  }, [step])
  const move = (to: typeof step) => {
    hasMoved.current = true
    setStep(to)
  }

  if (announceable.length === 0) return null
  const target = announcementTarget(chosenTarget, announceable)
  const date = target === WHOLE_EVENT ? null : target
  const possible = date?.statuses ?? STATUSES
  const chosen = possible.includes(status) ? status : (possible[0] ?? status)
  const what = labelOf(EVENT_STATUSES, chosen)
  if (step === 'closed') {
    return (
      <Button
        buttonStyle="secondary"
        disabled={isBlocked}
        margin={false}
        onClick={() => move('writing')}
        ref={opener}
        size="medium"
      >
        中止・延期を知らせる
      </Button>
    )
  }
  if (step === 'checking' && target !== null) {
    return (
      <AnnouncementCheck
        isBlocked={isBlocked}
        isLookedAt={!description.isDecider}
        isWhole={target === WHOLE_EVENT}
        onBack={() => move('writing')}
        onSend={() =>
          onAct(
            'announce',
            { status: chosen, reason: reason.trim(), ...(date ? { occurrence: date.key } : {}) },
            `${what}のお知らせを載せました。`,
          )
        }
        reason={reason.trim()}
        target={date?.label ?? 'このイベント全体（すべての開催日）'}
        what={what}
      />
    )
  }
  return (
    <div className="portal-decision">
      <label htmlFor={`${id}-target`}>どの回について知らせますか</label>
      <select
        id={`${id}-target`}
        onChange={(event) => setTarget(event.target.value)}
        ref={first}
        value={target === null ? '' : (date?.key ?? WHOLE_EVENT)}
      >
        <option value="">選んでください</option>
        {announceable.map(({ key, label, statuses }) => (
          <option key={key} value={key}>
            {`${label}${statuses.length === 1 ? `【${said(statuses)}】` : ''}`}
          </option>
        ))}
        <option value={WHOLE_EVENT}>このイベント全体（すべての開催日）</option>
      </select>
      <fieldset className="portal-announce__statuses">
        <legend>知らせること</legend>
        {STATUSES.map((one) => (
          <label key={one}>
            <input
              checked={chosen === one}
              disabled={!possible.includes(one)}
              name={`${id}-status`}
              onChange={() => setStatus(one)}
              type="radio"
            />
            {labelOf(EVENT_STATUSES, one)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-reason`}>{ANNOUNCEMENT_ASK}</label>
      <textarea
        id={`${id}-reason`}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
        rows={4}
        value={reason}
      />
      {chosen === 'postponed' && <p>新しい日時が決まっていれば、あわせて書いてください。</p>}
      <div className="portal-decision__buttons">
        <Button
          disabled={isBlocked || target === null || reason.trim() === ''}
          margin={false}
          onClick={() => move('checking')}
          size="medium"
        >
          内容を確かめる
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => move('closed')} size="medium">
          やめる
        </Button>
      </div>
    </div>
  )
}

/** What a date says already, by what can still be said of it. */
const said = (statuses: readonly Status[]) =>
  labelOf(
    EVENT_STATUSES,
    STATUSES.find((status) => !statuses.includes(status)),
  )
