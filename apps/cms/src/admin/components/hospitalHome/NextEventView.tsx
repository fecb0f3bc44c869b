import { can } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { earlierEvents, EVENTS_OF_PAGE } from '../../../hospitalHome/earlierEvents'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { Pages } from '../chatLearning/Pages'
import { EarlierEventList } from './EarlierEventList'
import { NEXT_EVENT_PATH } from './startButtons'

/** 前回のイベントから作る: which of the own events is held again. One press makes the draft and opens it. */
export async function NextEventView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (actor?.reach !== 'own-organization') notFound()
  if (can({ actor, action: 'create', collection: 'events' }) === false) notFound()
  const { admin } = req.payload.config.routes
  const page = pageIn(view.searchParams?.page)
  const { events, total } = await earlierEvents(req, actor, { page, now: new Date() })
  return (
    <AdminPage view={view} title={VIEW_TITLES.nextEvent} className="portal-lab">
      {events.length === 0 ? (
        <p>
          {total > 0 ? (
            <a href={`${admin}${NEXT_EVENT_PATH}`}>最初のページを見る</a>
          ) : (
            <>
              まだイベントがありません。
              <a href={`${admin}/collections/events/create`}>新しく作る</a>
            </>
          )}
        </p>
      ) : (
        <>
          <p>
            もとにするイベントを選ぶと、日付と締切を次の回に直した下書きができます。もとのイベントは変わりません。
          </p>
          <EarlierEventList adminRoute={admin} events={events} />
          <Pages
            hrefOf={(number) => `${admin}${NEXT_EVENT_PATH}?page=${number}`}
            label="イベントのページ"
            ofPage={EVENTS_OF_PAGE}
            page={page}
            total={total}
          />
        </>
      )}
    </AdminPage>
  )
}

const LAST_PAGE = 10_000

/** The number of a page in an address; anything else is the first. */
function pageIn(value: unknown): number {
  const page = Number(value)
  return Number.isSafeInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1
}
