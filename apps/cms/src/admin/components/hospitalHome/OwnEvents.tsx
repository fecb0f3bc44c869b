import {
  type AnswerTime,
  EVENT_STANDINGS,
  type EventStanding,
  labelOf,
} from '@tokyo-cancer-portal/domain'
import type { EventGroup, OwnEvent } from '../../../hospitalHome/eventsByStanding'
import { formatInstant } from '../../formatInstant'
import { PromiseNote } from '../review/PromiseNote'
import { visitsInWords } from '../eventOutputs/visitsInWords'
import { dayInWords } from './dateWords'
import { listHref } from './listHref'

type Props = {
  groups: readonly EventGroup[]
  adminRoute: string
  now: Date
  /** How long answers have taken of late. */
  measured: AnswerTime | null
}

/** What is over is rarely looked for: it opens on demand. */
const FOLDED = new Set<EventStanding>(['ended', 'withdrawn'])

/** あなたのイベント: where each stands, and what happens next with those that wait. */
export function OwnEvents({ groups, adminRoute, now, measured }: Props) {
  const filled = groups.filter(({ total }) => total > 0)
  return (
    <section aria-labelledby="hospital-events" className="portal-hospital__part">
      <h2 id="hospital-events">あなたのイベント</h2>
      {filled.length === 0 && <p>まだありません。上の「新しく作る」から始めてください。</p>}
      {filled.map((group) => {
        const { standing, total, events } = group
        const heading = `${labelOf(EVENT_STANDINGS, standing)}（${total}件）`
        const list = (
          <>
            {standing === 'submitted' && (
              <>
                <p>都の担当者が確かめています（営業日は、土日・祝日・年末年始を除きます）。</p>
                <PromiseNote measured={measured} />
              </>
            )}
            <ul>
              {events.map((event) => (
                <EventRow adminRoute={adminRoute} event={event} key={event.id} />
              ))}
            </ul>
            {total > events.length && (
              <p>
                <a href={listHref(adminRoute, standing, now)}>
                  {labelOf(EVENT_STANDINGS, standing)}の{total}件をすべて見る
                </a>
              </p>
            )}
          </>
        )
        return FOLDED.has(standing) ? (
          <details className="portal-hospital__group" key={standing}>
            <summary>{heading}</summary>
            {list}
          </details>
        ) : (
          <section className="portal-hospital__group" key={standing}>
            <h3>{heading}</h3>
            {list}
          </section>
        )
      })}
    </section>
  )
}

function EventRow({ event, adminRoute }: { event: OwnEvent; adminRoute: string }) {
  const { id, title, date, organizer, isLive, request, visits } = event
  return (
    <li>
      <a href={`${adminRoute}/collections/events/${id}`}>{title}</a>
      <p>
        {date ? `開催 ${dayInWords(date)}` : '開催日はまだ入っていません'}
        {organizer && `・主催 ${organizer}`}
      </p>
      {visits && <p>{visitsInWords(visits)}</p>}
      {isLive && <p>変える前の内容が、サイトに載っています。</p>}
      {request && (
        <p>
          {formatInstant(request.since)}に依頼しました。
          {request.isLate ? (
            <strong>お待たせしています（目安は{dayInWords(request.promisedOn)}でした）。</strong>
          ) : (
            `${dayInWords(request.promisedOn)}までにお答えする予定です。`
          )}
        </p>
      )}
      {request?.claim && (
        <p>
          {request.claim.name}さんが確認しています（{formatInstant(request.claim.since)}から）。
        </p>
      )}
    </li>
  )
}
