import { z } from 'zod'

import { errorJson } from '../http/errorJson'
import { translator } from '../languages/translator'
import { askedOf } from './Asked'
import { askPortal } from './askPortal'
import { jsonQuestion } from './jsonQuestion'
import { problemJson } from './problemJson'
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
  /** Only who says so agrees. */
  mayKeep: z
    .unknown()
    .optional()
    .transform((value) => value === true),
})

/**
 * `POST /api/chat?language=` with `{ message, context?: { turns? }, mayKeep?, modelOperator? }` → `ShownReply`, for the script of the chat
 * (`packages/ui/islands/chat-panel`). For pages of this site alone; 400, 403, 413, 429 and 503 in the language of the page.
 */
export async function answerQuestion(request: Request): Promise<Response> {
  const language = questionLanguage(request.url)
  const sent = await jsonQuestion(request, language)
  if ('refusal' in sent) return sent.refusal
  const read = bodySchema.safeParse(sent.json)
  if (!read.success) return errorJson(400, translator('Chat', language)('unreadable'))
  const { message, context: turns, mayKeep, modelOperator } = read.data
  const address = request.headers.get('x-forwarded-for') ?? ''
  const asked = askedOf({ message, turns, mayKeep, modelOperator, address })
  const answer = await askPortal(asked, language)
  if (!('reply' in answer)) {
    return problemJson(answer, answer.status === 400 ? 'message' : undefined)
  }
  return Response.json(shownReply(answer.reply, language), {
    headers: { 'cache-control': 'no-store' },
  })
}
