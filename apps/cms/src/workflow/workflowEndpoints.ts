import {
  type DraftCollectionSlug,
  isCorrectable,
  isLocalDate,
  isLocalTime,
  isOccurrenceKey,
} from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { normalizeText } from '../hooks/normalizeText'
import { correct } from '../review/correction/correctionEndpoint'
import { addSchedule } from '../schedule/addSchedule'
import { cancelSchedule } from '../schedule/cancelSchedule'
import { announce } from './announce'
import { addComment } from './comments/addComment'
import { claim, unclaim } from './claims/claim'
import { resolveComment } from './comments/resolveComment'
import { startNextEdition } from './nextEdition/startNextEdition'
import { decideAfterReview } from './decideAfterReview'
import { describeWorkflow } from './describeWorkflow'
import { baseVersionSchema, commentSchema, readBody } from './readBody'
import { NAMED_EVENTS, runTransition } from './runTransition'

const basis = { baseVersion: baseVersionSchema.optional() }
const fieldSchema = z.string().max(200, '項目の指定（field）が長すぎます。').optional()
const transitionSchema = z.object({
  ...basis,
  comment: commentSchema.optional(),
  field: fieldSchema,
})
const occurrenceSchema = z
  .custom<string>(
    isOccurrenceKey,
    '開催日（occurrence）は2026-12-16か2026-12-16T14:00の形で指定してください。',
  )
  .optional()
const announceSchema = z.object({
  ...basis,
  occurrence: occurrenceSchema,
  status: z.enum(['cancelled', 'postponed'], {
    error: '開催の状態（status）はcancelledかpostponedです。',
  }),
  // As it will be stored: what is left of it must say something, and is compared with what was said before.
  reason: commentSchema
    .transform((text) => normalizeText(text).trim())
    .pipe(z.string().min(1, '理由を書いてください。').max(500, '理由は500文字までです。')),
})
const reviewSchema = z.object({
  ...basis,
  occurrence: occurrenceSchema,
  comment: commentSchema.optional(),
  decision: z.enum(['accept', 'revert', 'return'], {
    error: '判断（decision）はaccept、revert、returnのどれかです。',
  }),
})
const scheduleSchema = z.object({
  ...basis,
  event: z.enum(['publish', 'withdraw'], {
    error: '操作（event）はpublishかwithdrawです。',
  }),
  date: z.string().refine(isLocalDate, '日付は2026-04-01の形で指定してください。'),
  time: z.string().refine(isLocalTime, '時刻は09:00の形で指定してください。'),
})
const claimSchema = z.object({
  takeOver: z.boolean({ error: 'takeOverはtrueかfalseです。' }).default(false),
})
const newCommentSchema = z.object({
  body: commentSchema.trim().min(1, 'コメントを書いてください。'),
  field: fieldSchema,
})

/**
 * What people do with a document besides saving it, under `/api/<slug>/:id/`:
 *
 * - `POST submit | recall | approve | return | withdraw` with `{ comment?, baseVersion? }` → `{ state, doc }`; the comment of
 *   a `return` may name the `field` it is about
 * - `POST publish-at-once` (events) with `{ comment?, baseVersion? }` → `{ state, doc }`: by the organizer, where it is
 *   trusted with it (`trust/isTrusted`); staff look at it afterwards
 * - `POST announce` (events) with `{ status: 'cancelled' | 'postponed', reason, occurrence?, baseVersion? }` →
 *   `{ state, doc }`; `occurrence` names one date (`isOccurrenceKey`), without it the whole event is meant
 * - `POST again` (events) → `{ state, doc, firstDate, isNew }`: a draft of the next edition, see `startNextEdition`
 * - `POST review` with `{ decision: 'accept' | 'revert' | 'return', occurrence?, comment?, baseVersion? }` →
 *   `{ state, doc }`; without `occurrence` everything that waits for a look is meant. `revert` takes announcements back,
 *   `return` (with a comment) what was published
 * - `POST correct` (staff who decide, while it waits) with `{ corrections: [{ path, value }], fixed: [path], baseVersion,
 *   comment?, seen?, isTrial? }` → `{ state, doc }`: mends trifles and approves, see `approveCorrected`; a trial changes nothing
 *   and answers `{ changes, seen }`
 * - `POST schedule` with `{ event: 'publish' | 'withdraw', date, time, baseVersion? }` (in Japan) → `{ schedule }`,
 *   `POST schedule/:scheduleId/cancel` → `{ schedule }`
 * - `POST claim` with `{ takeOver? }` (staff who decide, while it waits) → `{ claim: { name, since, isOwn } }`,
 *   `POST unclaim` → `{ claim: null }`
 * - `POST comments` with `{ body, field? }` → `{ comment }`, `POST comments/:commentId/resolve` → `{ comment }`
 * - `GET workflow` → see `describeWorkflow`
 *
 * `baseVersion`, the `updatedAt` of the version that the person looked at, makes sure that no other one is decided upon.
 */
export function workflowEndpoints(slug: DraftCollectionSlug): Endpoint[] {
  const named = NAMED_EVENTS.filter((event) => event !== 'publish-at-once' || slug === 'events')
  const transitions = named.map((event) =>
    post(`/:id/${event}`, async (req, id) => {
      const body = await readBody(req, transitionSchema)
      return answer(await runTransition({ req, slug, id, event, ...body }))
    }),
  )
  const announcement = post('/:id/announce', async (req, id) => {
    const body = await readBody(req, announceSchema)
    return answer(await announce({ req, id, ...body }))
  })
  const again = post('/:id/again', async (req, id) => {
    const { doc, ...found } = await startNextEdition({ req, id })
    return { ...answer(doc), ...found }
  })
  return [
    ...transitions,
    ...(slug === 'events' ? [announcement, again] : []),
    post('/:id/review', async (req, id) => {
      const body = await readBody(req, reviewSchema)
      return answer(await decideAfterReview({ req, slug, id, ...body }))
    }),
    ...(isCorrectable(slug) ? [post('/:id/correct', (req, id) => correct(req, slug, id))] : []),
    post('/:id/schedule', async (req, id) => {
      const body = await readBody(req, scheduleSchema)
      return { schedule: await addSchedule({ req, slug, id, ...body }) }
    }),
    post('/:id/schedule/:scheduleId/cancel', async (req, id) => ({
      schedule: await cancelSchedule({ req, slug, id, scheduleId: param(req, 'scheduleId') }),
    })),
    post('/:id/claim', async (req, id) => {
      const { takeOver } = await readBody(req, claimSchema)
      return { claim: await claim({ req, slug, id, isTakenOver: takeOver }) }
    }),
    post('/:id/unclaim', async (req, id) => {
      await unclaim({ req, slug, id })
      return { claim: null }
    }),
    post('/:id/comments', async (req, id) => {
      const body = await readBody(req, newCommentSchema)
      return { comment: await addComment({ req, slug, id, ...body }) }
    }),
    post('/:id/comments/:commentId/resolve', async (req, id) => ({
      comment: await resolveComment({ req, slug, id, commentId: param(req, 'commentId') }),
    })),
    {
      path: '/:id/workflow',
      method: 'get',
      handler: async (req) => json(await describeWorkflow({ req, slug, id: param(req, 'id') })),
    },
  ]
}

const answer = (doc: Record<string, unknown>) => ({ state: doc.workflowState, doc })

function post(path: string, run: (req: PayloadRequest, id: string) => Promise<object>): Endpoint {
  return { path, method: 'post', handler: async (req) => json(await run(req, param(req, 'id'))) }
}

function param(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const json = (body: object): Response =>
  Response.json(body, { headers: { 'cache-control': 'no-store' } })
