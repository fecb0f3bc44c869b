import { DRAFT_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { actorOf } from '../../../auth/actorOf'
import { filterQueue, queueOf, readQueueFilter } from '../../../review/queueFilters'
import { mayReview } from '../../../review/mayReview'
import { neighboursOf } from '../../../review/neighboursOf'
import { reviewOf } from '../../../review/reviewOf'
import { waitingItems } from '../../../workflow/waitingItems'
import { AdminPage } from '../AdminPage'
import { labelOfCollection } from '../../labelOfCollection'
import { ChangeList } from './ChangeList'
import { deskChoices } from './deskChoices'
import { CommentList } from './CommentList'
import { FindingList } from './FindingList'
import { queueHref, reviewHref } from './reviewHref'
import { ReviewDesk } from './ReviewDesk'
import { VisitorFrame } from './VisitorFrame'

const subjectSchema = z.tuple([z.literal('review'), z.enum(DRAFT_COLLECTIONS), z.uuid()])

/** Where one request for approval is decided: what changed, what the rules say, how a visitor sees it. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const subject = subjectSchema.safeParse(view.params?.segments)
  if (!subject.success || !mayReview(await actorOf(req))) notFound()
  const [, slug, id] = subject.data
  const review = await reviewOf(req, slug, id).catch(missing)
  if (review === null) notFound()
  const { admin } = req.payload.config.routes
  const filter = readQueueFilter(view.searchParams)
  const items = filterQueue(queueOf(await waitingItems(req)), filter)
  const { position, previous, next } = neighboursOf(items, id)
  const { title, workflow, changes, isNew, findings, known, previewUrl, liveUrl } = review
  const hasUnseen = Boolean(workflow.afterReview?.publication)
  const hrefOf = (item: { slug: string; id: string } | null) =>
    item && reviewHref(admin, item, filter)
  return (
    <AdminPage view={view} title={title} className="portal-review">
      <p className="portal-review__kind">
        {labelOfCollection(slug)}
        {position > 0 && `・承認待ち${items.length}件のうち${position}件目`}
      </p>
      {/* A form that was begun for one document is not for the next. */}
      <ReviewDesk
        base={`/api/${slug}/${id}`}
        baseVersion={workflow.baseVersion}
        claim={workflow.claim}
        correction={review.correction}
        editHref={`${admin}/collections/${slug}/${id}`}
        key={`${slug}-${id}`}
        choices={deskChoices(workflow)}
        isRequest={workflow.events.some(({ event }) => event === 'approve')}
        nextHref={hrefOf(next)}
        phrases={workflow.phrases}
        previousHref={hrefOf(previous)}
        queueHref={queueHref(admin, filter)}
        state={workflow.state}
      >
        <ChangeList changes={changes} isLive={workflow.isLive} isNew={isNew} isSeen={!hasUnseen} />
        <FindingList findings={findings} known={known} />
        <CommentList comments={workflow.comments} timeline={workflow.timeline} />
      </ReviewDesk>
      <VisitorFrame liveUrl={liveUrl} url={previewUrl} />
    </AdminPage>
  )
}

/** What is not there, or not for this person to decide about. */
function missing(error: unknown): null {
  const { status } = error as { status?: number }
  if (status === 403 || status === 404) return null
  throw error
}
