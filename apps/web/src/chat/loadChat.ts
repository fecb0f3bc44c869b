import type { ChatStart } from '@tokyo-cancer-portal/cms-client'
import type { ChatRating } from '@tokyo-cancer-portal/domain'
import type { ChatProblem } from './askPortal'
import type { ShownReply } from './shownReply'

import { getChatStart, getSiteSettings } from '@tokyo-cancer-portal/cms-client'
import type { Desk } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { answerWith } from '../http/responseContext'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { askPortal } from './askPortal'
import { postedChatForm } from './chatForm'
import { ratePortal } from './rating/ratePortal'
import { shownReply } from './shownReply'

export interface ChatData {
  start: ChatStart
  /** The portal's own desk. */
  desk: Desk | null
  /** Null where nothing was asked. */
  talk: ChatTalk | null
}

/** What was said with this request, and what became of it. */
export interface ChatTalk {
  /** Whether something was asked, or said of a reply. */
  about: 'question' | 'reply'
  /** Empty where nothing was asked. */
  message: string
  turns: readonly string[]
  /** Whether the visitor agreed that it is kept. */
  mayKeep: boolean
  /** To whose language model the question was allowed to go. */
  modelOperator: string
  /** The reply to it; thanks for saying whether a reply helped; or why there is neither. */
  outcome: { reply: ShownReply } | { thanks: ChatRating } | ChatProblem
}

const NOTHING_KNOWN: ChatStart = {
  isOff: false,
  keepsQuestions: false,
  choices: [],
  crisisLines: [],
  languageModel: null,
}

/** The chat as it begins, or with the reply to what was posted. Rejects with CmsUnavailableError. */
export async function loadChat(): Promise<ChatData> {
  const talk = await talkOfRequest()
  if (!talk) return { ...(await surroundings()), talk }
  if ('problem' in talk.outcome) {
    const { status, retryAfter } = talk.outcome
    answerWith(status, retryAfter ? { 'retry-after': retryAfter } : {})
  }
  // Whoever asked gets his words back, also while nothing else can be read.
  const around = await surroundings().catch((error: unknown) => {
    if (isCmsUnavailable(error)) return { start: NOTHING_KNOWN, desk: null }
    throw error
  })
  return { ...around, talk }
}

async function surroundings(): Promise<Pick<ChatData, 'start' | 'desk'>> {
  const [start, settings] = await Promise.all([getChatStart(cms()), getSiteSettings(cms())])
  return { start: start ?? NOTHING_KNOWN, desk: settings?.consultation ?? null }
}

async function talkOfRequest(): Promise<ChatTalk | null> {
  const form = postedChatForm()
  if (form === null) return null
  const language = requestLanguage()
  if (typeof form === 'string') {
    const problem = translator('Chat', language)(form)
    const status = form === 'foreign' ? 403 : 400
    return {
      about: 'question',
      message: '',
      turns: [],
      mayKeep: false,
      modelOperator: '',
      outcome: { status, problem, retryAfter: null },
    }
  }
  if ('rating' in form) {
    const problem = await ratePortal(form, language)
    const outcome = problem ?? { thanks: form.rating }
    return {
      about: 'reply',
      message: '',
      turns: form.turns,
      mayKeep: false,
      modelOperator: '',
      outcome,
    }
  }
  const answer = await askPortal(form, language)
  const outcome = 'reply' in answer ? { reply: shownReply(answer.reply, language) } : answer
  const { message, turns, mayKeep, modelOperator } = form
  return { about: 'question', message, turns, mayKeep, modelOperator, outcome }
}
