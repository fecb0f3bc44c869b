import {
  DEFAULT_REVIEW_LINK_DAYS,
  type DraftCollectionSlug,
  isReviewable,
  REVIEW_LINK_DAYS,
} from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { normalizeText } from '../hooks/normalizeText'
import { readBody } from '../workflow/readBody'
import { createReviewLink } from './createReviewLink'
import { revokeReviewLink } from './revokeReviewLink'

const ASK_NAME = '確認する方のお名前を入力してください。'
const linkSchema = z.object({
  reviewerName: z
    .string({ error: ASK_NAME })
    .max(100, 'お名前は100文字までです。')
    // One line: it stands in mails, in the trail and above comments.
    .transform((name) => normalizeText(name).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, ASK_NAME).max(100, 'お名前は100文字までです。')),
  days: z
    .literal([...REVIEW_LINK_DAYS], {
      error: `期限（days）は${REVIEW_LINK_DAYS.join('・')}日のどれかです。`,
    })
    .default(DEFAULT_REVIEW_LINK_DAYS),
})

/**
 * Links for reviewers without an account, under `/api/<slug>/:id/` of every collection with pages:
 *
 * - `POST review-links` with `{ reviewerName, days? }` → 201 `{ link, url }`; the address is told once only
 * - `POST review-links/:linkId/revoke` → `{ link }`
 */
export function reviewLinkEndpoints(slug: DraftCollectionSlug): Endpoint[] {
  if (!isReviewable(slug)) return []
  return [
    {
      path: '/:id/review-links',
      method: 'post',
      handler: async (req) => {
        const body = await readBody(req, linkSchema)
        return json(await createReviewLink({ req, slug, id: param(req, 'id'), ...body }), 201)
      },
    },
    {
      path: '/:id/review-links/:linkId/revoke',
      method: 'post',
      handler: async (req) => {
        const ids = { id: param(req, 'id'), linkId: param(req, 'linkId') }
        return json({ link: await revokeReviewLink({ req, slug, ...ids }) })
      },
    },
  ]
}

function param(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const json = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
