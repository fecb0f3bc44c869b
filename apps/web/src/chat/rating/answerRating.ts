import { CHAT_RATINGS } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { errorJson } from '../../http/errorJson'
import { translator } from '../../languages/translator'
import { jsonQuestion } from '../jsonQuestion'
import { problemJson } from '../problemJson'
import { questionLanguage } from '../questionLanguage'
import { ratePortal } from './ratePortal'

const bodySchema = z.object({ receipt: z.string().min(1), rating: z.enum(CHAT_RATINGS) })

/**
 * `POST /api/chat/feedback?language=` with `{ receipt, rating: 'yes' | 'no' }` → 201 `{ received: true }`, for the script of
 * the chat. For pages of this site alone; 400, 403, 413, 429 and 503 in the language of the page.
 */
export async function answerRating(request: Request): Promise<Response> {
  const language = questionLanguage(request.url)
  const sent = await jsonQuestion(request, language)
  if ('refusal' in sent) return sent.refusal
  const read = bodySchema.safeParse(sent.json)
  if (!read.success) return errorJson(400, translator('ChatRating', language)('tooOld'))
  const address = request.headers.get('x-forwarded-for') ?? ''
  const problem = await ratePortal({ ...read.data, address }, language)
  if (problem) return problemJson(problem)
  return Response.json(
    { received: true },
    { status: 201, headers: { 'cache-control': 'no-store' } },
  )
}
