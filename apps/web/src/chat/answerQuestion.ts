import { z } from 'zod'

import { env } from '../env'
import { errorJson } from '../http/errorJson'
import { isForeign } from '../http/isForeign'
import { readBody } from '../http/readBody'
import { translator } from '../languages/translator'
import { askedOf } from './Asked'
import { askPortal } from './askPortal'
import { LARGEST_QUESTION } from './chatPath'
import { questionLanguage } from './questionLanguage'
import { shownReply } from './shownReply'

const MOST_TURNS = 20
const bodySchema = z.object({
  message: z.string(),
  modelOperator: z.string().default(''),
  context: z
    .object({ turns: z.array(z.string()).max(MOST_TURNS).optional() })
    .nullish()
    .transform((context) => context?.turns ?? []),
})

/**
 * `POST /api/chat?language=` with `{ message, context?: { turns? }, modelOperator? }` → `ShownReply`, for the script of the chat
 * (`packages/ui/islands/chat-panel`). For pages of this site alone; 400, 403, 413, 429 and 503 in the language of the page.
 */
export async function answerQuestion(request: Request): Promise<Response> {
  const language = questionLanguage(request.url)
  const t = translator('Chat', language)
  if (isForeign(request.headers, env().siteUrl)) return errorJson(403, t('foreign'))
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/json') return errorJson(400, t('unreadable'))
  const body = await readBody(request, LARGEST_QUESTION)
  if (body === null) return errorJson(413, t('tooLarge'))
  const read = bodySchema.safeParse(parsed(body))
  if (!read.success) return errorJson(400, t('unreadable'))
  const { message, context: turns, modelOperator } = read.data
  const address = request.headers.get('x-forwarded-for') ?? ''
  const answer = await askPortal(askedOf({ message, turns, modelOperator, address }), language)
  if ('reply' in answer) {
    return Response.json(shownReply(answer.reply, language), {
      headers: { 'cache-control': 'no-store' },
    })
  }
  const { status, problem, retryAfter } = answer
  const refusal = errorJson(status, problem, status === 400 ? 'message' : undefined)
  if (retryAfter) refusal.headers.set('retry-after', retryAfter)
  return refusal
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
