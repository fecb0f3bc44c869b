import type { ChatReply } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'
import type { Asked } from './Asked'

import { askChat, getChatStart } from '@tokyo-cancer-portal/cms-client'
import { CHAT_MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { env } from '../env'
import { VisitorLimits } from '../feedback/VisitorLimits'
import { translator } from '../languages/translator'
import { logProblem } from '../log'
import { processSingleton } from '../processSingleton'
import { isTooLong } from './Asked'

/** Why there is no reply, in words for the visitor. */
export interface ChatProblem {
  status: 400 | 403 | 429 | 503
  problem: string
  /** Seconds. */
  retryAfter: string | null
}

export type ChatAnswer = { reply: ChatReply } | ChatProblem

const limits = () => processSingleton('chat-limits', () => new VisitorLimits())

/** Asks the chatbot for a visitor. Nothing of it is kept or logged. */
export async function askPortal(
  { message, turns, mayKeep, modelOperator, address }: Asked,
  language: Language,
): Promise<ChatAnswer> {
  const t = translator('Chat', language)
  const refused = (
    status: ChatProblem['status'],
    problem: string,
    retryAfter: string | null = null,
  ) => ({ status, problem, retryAfter })
  if (message.trim() === '') return refused(400, t('empty'))
  if (isTooLong(message)) {
    return refused(400, t('tooLong', { count: CHAT_MESSAGE_LIMITS.characters }))
  }
  const wait = limits().takeQuestion(address, Date.now())
  if (wait !== null) return refused(429, t('tooMany'), String(wait))
  try {
    const { cmsUrl, revalidateSecret: secret } = env()
    const answer = await askChat(
      { message: message.trim(), turns, language, mayKeep, modelOperator },
      { cmsUrl, secret, now: Date.now() },
    )
    if (answer.status === 'answered') return { reply: answer.reply }
    if (answer.code === 400) return refused(400, answer.message)
    if (answer.code === 429) return refused(429, t('tooMany'), answer.retryAfter)
    const start = await getChatStart(cms().inLanguage(language))
    return refused(503, t(start?.isOff ? 'off' : 'unavailable'), answer.retryAfter ?? '30')
  } catch (error) {
    logProblem('the chat did not answer', error)
    return refused(503, t('unavailable'), '30')
  }
}
