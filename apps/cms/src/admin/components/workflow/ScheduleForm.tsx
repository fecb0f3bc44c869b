'use client'

import { Button } from '@payloadcms/ui'
import type { ScheduledEvent } from '@tokyo-cancer-portal/domain'
import { useId, useState } from 'react'
import type { ScheduleEntry } from '../../../schedule/scheduleOf'
import { formatInstant } from '../../formatInstant'
import { SCHEDULE_WORDS } from '../../workflowWords'

type Props = {
  schedules: readonly ScheduleEntry[]
  schedulable: readonly ScheduledEvent[]
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

/** What is to happen at a moment in the future, and the fields to put something off to one. */
export function ScheduleForm({ schedules, schedulable, isBlocked, onAct }: Props) {
  const id = useId()
  const [event, setEvent] = useState<ScheduledEvent | ''>('')
  const [date, setDate] = useState('')
  const [time, setTime] = useState('09:00')
  const chosen = event || schedulable[0]
  if (schedules.length === 0 && !chosen) return null
  return (
    <section aria-label="公開の予約" className="portal-comments">
      <ul>
        {schedules.map((schedule) => (
          <li key={schedule.id}>
            <p>
              {formatInstant(schedule.runAt)}に{SCHEDULE_WORDS[schedule.event]}
              {schedule.state === 'failed' ? '（実行できませんでした）' : '（予約中）'}
            </p>
            {schedule.problem && <blockquote>{schedule.problem}</blockquote>}
            {schedule.state === 'waiting' && (
              <Button
                buttonStyle="subtle"
                disabled={isBlocked}
                margin={false}
                onClick={() =>
                  void onAct(`schedule/${schedule.id}/cancel`, {}, '予約を取り消しました。')
                }
                size="small"
              >
                予約を取り消す
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && (
        <details>
          <summary>日時を決めて公開・取り下げを予約する</summary>
          <label htmlFor={`${id}-event`}>すること</label>
          <select
            id={`${id}-event`}
            onChange={({ target }) => setEvent(target.value as ScheduledEvent)}
            value={chosen}
          >
            {schedulable.map((one) => (
              <option key={one} value={one}>
                {SCHEDULE_WORDS[one]}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-date`}>日付</label>
          <input
            id={`${id}-date`}
            onChange={({ target }) => setDate(target.value)}
            type="date"
            value={date}
          />
          <label htmlFor={`${id}-time`}>時刻（日本時間）</label>
          <input
            id={`${id}-time`}
            onChange={({ target }) => setTime(target.value)}
            type="time"
            value={time}
          />
          <Button
            buttonStyle="secondary"
            disabled={isBlocked || date === '' || time === ''}
            margin={false}
            onClick={() => void onAct('schedule', { event: chosen, date, time }, '予約しました。')}
            size="medium"
          >
            予約する
          </Button>
        </details>
      )}
    </section>
  )
}
