import { languageOfMessage } from '@tokyo-cancer-portal/chatbot'
import { can } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { languageOf } from '../search/api/languageOf'
import { shortenReply } from './languageModel/shortenReply'
import { answerInTurn } from './answerInTurn'
import { limitChat } from './limitChat'
import { noteGiven } from './noteGiven'
import { readChatBody } from './readChatBody'
import { retrieveOf } from './retrieve/retrieveOf'

/**
 * `POST /api/chat` with `{ message, context?, mayKeep?, modelOperator? }` → `ChatReply`. Everybody gets the same: what is not
 * published is not known to the chatbot. Whoever may work on answers gets `why` besides, with `?explain=true`.
 *
 * With it comes `receipt`, by which the page says whether the reply helped (`POST /api/chat/feedback`); empty where that is
 * not asked.
 *
 * 400 for what is no message, 429 with Retry-After, 503 while staff have switched the chat off. Nothing that was said is
 * kept but where staff keep questions and the visitor agrees (`mayKeep: true`, `noteQuestion`); replies are counted by what
 * they are (`noteReply`).
 */
export const chatEndpoint: Endpoint = {
  path: '/chat',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    await limitChat(req, body)
    const { message, context, mayKeep, modelOperator } = readChatBody(body)
    const now = new Date()
    const language = context.language ?? languageOf(req)
    const ownReply = async () => {
      // All who wait share what the database is asked.
      const { retrieve, settings } = await retrieveOf({
        payload: req.payload,
        language,
        now: new Date(),
        asOf: performance.now(),
      })
      if (settings.isOff) throw new APIError(OFF, 503, null, true)
      const explained = await answerInTurn(message, { ...context, language }, retrieve)
      return { explained, settings }
    }
    const asked = {
      message,
      language: languageOfMessage(message, language),
      agreedTo: modelOperator,
    }
    const own = await ownReply()
    const given = await shortenReply(req.payload, asked, own, ownReply)
    const kept = mayKeep && own.settings.keepsQuestions ? message : null
    const receipt = noteGiven(req.payload, given, { language, now, kept })
    const reply = { ...given.reply, receipt }
    return Response.json((await isExplained(req)) ? { ...reply, why: given.why } : reply, {
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
