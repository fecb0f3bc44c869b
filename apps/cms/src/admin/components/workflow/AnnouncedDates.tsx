'use client'

import { EVENT_STATUSES, labelOf } from '@tokyo-cancer-portal/domain'
import type { AfterReview } from '../../../workflow/describeWorkflow'
import { REVIEWS } from './choicesOf'
import { Decision } from './Decision'

type Props = {
  afterReview: AfterReview
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

/** What was announced of single dates and waits for a look, and what can be said of each where there are several. */
export function AnnouncedDates({ afterReview, isBlocked, onAct }: Props) {
  const { announcement, dates } = afterReview
  const decisions = afterReview.decisions.filter((decision) => decision !== 'return')
  if (dates.length === 0) return null
  const isOneOfSeveral = dates.length + (announcement ? 1 : 0) > 1
  return (
    <section aria-label="お知らせした回" className="portal-announced">
      <ul>
        {dates.map(({ key, label, status, reason }) => (
          <li key={key}>
            <p>
              <strong>{labelOf(EVENT_STATUSES, status)}</strong>：{label}
            </p>
            {reason && <blockquote>{reason}</blockquote>}
            {isOneOfSeveral && (
              <div className="portal-decision__buttons">
                {decisions.map((decision) => (
                  <Decision
                    choice={{
                      ...REVIEWS[decision],
                      button: EACH[decision],
                      isPrimary: false,
                      body: { decision, occurrence: key },
                    }}
                    fields={[]}
                    isBlocked={isBlocked}
                    key={decision}
                    onAct={onAct}
                    phrases={[]}
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const EACH = { accept: 'この回を確認した', revert: 'この回を元に戻す' } as const
