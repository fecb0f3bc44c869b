import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { answerTimes } from '../../../review/answerTimes'
import { filterQueue, readQueueFilter } from '../../../review/queueFilters'
import { mayReview } from '../../../review/mayReview'
import { waitingItems } from '../../../workflow/waitingItems'
import { AdminPage } from '../AdminPage'
import { DoneNotice } from './DoneNotice'
import { PromiseNote } from './PromiseNote'
import { QueueFilters } from './QueueFilters'
import { ReviewList } from './ReviewList'

/** 承認待ち: everything that waits for a decision. */
export async function ReviewQueueView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!mayReview(await actorOf(req))) notFound()
  const { admin } = req.payload.config.routes
  const filter = readQueueFilter(view.searchParams)
  const { toDecide } = await waitingItems(req)
  const items = filterQueue(toDecide, filter)
  return (
    <AdminPage view={view} title="承認待ち" className="portal-lab">
      <DoneNotice />
      <PromiseNote measured={await answerTimes(req)} />
      <QueueFilters admin={admin} filter={filter} items={toDecide} />
      <p>
        <strong>{items.length}件</strong>
        {items.length < toDecide.length && `（全部で${toDecide.length}件）`}
        。急ぎのもの、開催が近いもの、長く待っているものの順です。
      </p>
      <ReviewList admin={admin} filter={filter} items={items} />
    </AdminPage>
  )
}
