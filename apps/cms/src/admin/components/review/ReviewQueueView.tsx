import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { answerTimes } from '../../../review/answerTimes'
import { filterQueue, queueOf, readQueueFilter } from '../../../review/queueFilters'
import { mayReview } from '../../../review/mayReview'
import { unchangedAmong } from '../../../review/batch/unchangedAmong'
import { waitingItems } from '../../../workflow/waitingItems'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { DoneNotice } from './DoneNotice'
import { PromiseNote } from './PromiseNote'
import { QueueFilters } from './QueueFilters'
import { ReviewList } from './ReviewList'
import { queueHref } from './reviewHref'
import { TogetherForm } from './TogetherForm'

/** 承認待ち: everything that waits for a decision, or for a look afterwards. */
export async function ReviewQueueView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!mayReview(await actorOf(req))) notFound()
  const { admin } = req.payload.config.routes
  const filter = readQueueFilter(view.searchParams)
  const all = queueOf(await waitingItems(req))
  const items = filterQueue(all, filter)
  const unchanged = await unchangedAmong(req, items)
  const list = <ReviewList admin={admin} filter={filter} items={items} unchanged={unchanged} />
  return (
    <AdminPage view={view} title={VIEW_TITLES.reviewQueue} className="portal-lab">
      <DoneNotice />
      <p>
        <a href={`${admin}/review/calendar`}>イベントのカレンダー</a>
      </p>
      <PromiseNote measured={await answerTimes(req)} />
      <QueueFilters admin={admin} filter={filter} items={all} />
      {items.length > 0 ? (
        <p>
          <strong>{items.length}件</strong>
          {items.length < all.length && `（全部で${all.length}件）`}
          。急ぎのもの、開催が近いもの、長く待っているものの順です。
        </p>
      ) : (
        <p>
          {all.length > 0
            ? `この条件に当てはまるものはありません（全部で${all.length}件）。`
            : 'いま、返事を待っているものはありません。'}
        </p>
      )}
      {unchanged.size > 0 ? (
        <TogetherForm count={unchanged.size} queueHref={queueHref(admin, filter)}>
          {list}
        </TogetherForm>
      ) : (
        list
      )}
    </AdminPage>
  )
}
