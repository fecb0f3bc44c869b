'use client'

import { EVENT_STANDINGS, labelOf } from '@tokyo-cancer-portal/domain'
import { useState } from 'react'
import type { EarlierEvent } from '../../../hospitalHome/earlierEvents'
import { postForAnswer } from '../../postJson'
import { useIsReady } from '../../useIsReady'
import { leaveNotice } from '../workflow/workflowNotices'
import { daysInWords } from './dateWords'
import { startedWords } from './startedWords'

type Props = { events: readonly EarlierEvent[]; adminRoute: string }
type Started = { doc: { id: string }; firstDate: string | null; isNew: boolean }

/** The own events as buttons: one press begins the next edition and opens it in the form. */
export function EarlierEventList({ events, adminRoute }: Props) {
  const [pressed, setPressed] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const isReady = useIsReady()

  const start = async (event: EarlierEvent) => {
    setPressed(event.id)
    setProblem('')
    const posted = await postForAnswer<Started>(`/api/events/${event.id}/again`, {})
    if ('problem' in posted) {
      setProblem(posted.problem)
      setPressed(null)
      return
    }
    const path = `${adminRoute}/collections/events/${posted.answer.doc.id}`
    leaveNotice(path, startedWords({ ...posted.answer, hasFlyer: event.hasFlyer }))
    window.location.assign(path)
  }

  return (
    <>
      <div role="alert">{problem && <p className="portal-workflow__problem">{problem}</p>}</div>
      <ul className="portal-hospital__choices">
        {events.map((event) => (
          <li key={event.id}>
            <button
              aria-disabled={pressed !== null}
              disabled={!isReady}
              onClick={() => {
                if (pressed === null) void start(event)
              }}
              type="button"
            >
              <strong>{event.title}</strong>
              <span>
                {daysInWords(event.from, event.to)}
                {event.venue && `・${event.venue}`}
                {`・${labelOf(EVENT_STANDINGS, event.standing)}`}
              </span>
              {pressed === event.id && <output>下書きを作っています…</output>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
