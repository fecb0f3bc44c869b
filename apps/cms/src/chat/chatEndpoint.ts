import { answer, languageOfMessage } from '@tokyo-cancer-portal/chatbot'
import { can } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { fewAtATime } from '../http/fewAtATime'
import { languageOf } from '../search/api/languageOf'
import { shortenReply } from './languageModel/shortenReply'
import { limitChat } from './limitChat'
import { readChatBody } from './readChatBody'
import { retrieveOf } from './retrieve/retrieveOf'

/** The CMS has one thread, and the rest of it goes on meanwhile. */
const admitted = fewAtATime(4)

/**
 * `POST /api/chat` with `{ message, context?, modelOperator? }` → `ChatReply`. Everybody gets the same: what is not published is not known to
 * the chatbot. Whoever may work on answers gets `why` besides, with `?explain=true`.
 *
 * 400 for what is no message, 429 with Retry-After, 503 while staff have switched the chat off. Nothing that was said is
 * kept.
 */
export const chatEndpoint: Endpoint = {
  path: '/chat',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    await limitChat(req, body)
    const { message, context, modelOperator } = readChatBody(body)
    const language = context.language ?? languageOf(req)
    const ownReply = async () => {
      const asking = { payload: req.payload, language, now: new Date() }
      // All who wait share what the database is asked.
      const { retrieve, settings } = await retrieveOf(asking)
      if (settings.isOff) throw new APIError(OFF, 503, null, true)
      const explained = await admitted(async () =>
        answer(message, { ...context, language }, retrieve),
      )
      return { explained, settings }
    }
    const asked = {
      message,
      language: languageOfMessage(message, language),
      agreedTo: modelOperator,
    }
    const { reply, why } = await shortenReply(req.payload, asked, ownReply)
    return Response.json((await isExplained(req)) ? { ...reply, why } : reply, {
      headers: { 'cache-control': 'no-store' },
    })
  },
}

const OFF =
  'チャットは、ただいま休止しています。お手数ですが、サイト内の検索か、相談窓口をご利用ください。'

async function isExplained(req: PayloadRequest): Promise<boolean> {
  if (req.searchParams.get('explain') !== 'true') return false
  return (
    can({ actor: await actorOf(req), action: 'read-drafts', collection: 'chat-answers' }) === true
  )
}
