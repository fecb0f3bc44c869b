import {
  FEEDBACK_ANSWERS,
  FEEDBACK_COLLECTIONS,
  LONGEST_REPORT,
  SITE_PAGE,
  SITE_PAGES,
} from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { readText } from '../workflow/readBody'
import { countAnswer } from './countAnswer'
import { findFeedbackPage } from './findFeedbackPage'
import { limitFeedback } from './limitFeedback'
import { receiveReport } from './receiveReport'
import { requireSite } from './requireSite'

const common = {
  purpose: z.literal('feedback'),
  /** Makes each request one of its own: two visitors may say the same in the same millisecond. */
  nonce: z.uuid({ error: '識別子（nonce）が正しくありません。' }),
}
const documentPage = {
  ...common,
  collection: z.enum(FEEDBACK_COLLECTIONS, { error: 'ページの種類が正しくありません。' }),
  id: z.uuid({ error: 'ページのIDが正しくありません。' }),
}
const sitePage = {
  ...common,
  collection: z.literal(SITE_PAGE),
  id: z.enum(
    SITE_PAGES.map(({ key }) => key),
    { error: 'ページのIDが正しくありません。' },
  ),
}
const UNREADABLE = '送信された内容が正しくありません。'
const TOO_LONG = `${LONGEST_REPORT.toLocaleString('ja')}文字までで書いてください。`
const answer = { answer: z.enum(FEEDBACK_ANSWERS) }
const text = { text: z.string().max(LONGEST_REPORT, TOO_LONG) }
const bodySchema = z.union(
  [
    z.strictObject({ ...documentPage, ...answer }, UNREADABLE),
    z.strictObject({ ...documentPage, ...text }, UNREADABLE),
    z.strictObject({ ...sitePage, ...answer }, UNREADABLE),
    z.strictObject({ ...sitePage, ...text }, UNREADABLE),
  ],
  { error: UNREADABLE },
)

/**
 * `POST /api/feedback` with `{ purpose: 'feedback', nonce, collection, id }` and `answer: 'yes' | 'no'` or `text`, signed by
 * the site as it is spoken to itself → 201 `{ received: true }`. For a page that is no document, `collection` is
 * `site-pages` and `id` its key.
 *
 * 401 for everybody but the site, 404 for what is not published, 429 with Retry-After.
 */
export const feedbackEndpoint: Endpoint = {
  path: '/feedback',
  method: 'post',
  handler: async (req) => {
    req.user = null
    const body = (await req.text?.()) ?? ''
    requireSite(req, body)
    const message = readText(body, bodySchema)
    const found = await findFeedbackPage(req, message)
    if (!found) throw new APIError('このページは公開されていません。', 404, null, true)
    await limitFeedback(req, message)
    if ('answer' in message) await countAnswer(req, found, message.answer)
    else await receiveReport(req, found, message.text)
    return Response.json(
      { received: true },
      { status: 201, headers: { 'cache-control': 'no-store' } },
    )
  },
}
