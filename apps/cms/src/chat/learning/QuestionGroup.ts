import type { CareList, ChatDecision, ChatReply } from '@tokyo-cancer-portal/chatbot'

/** Questions that ask the same, with what the chatbot replied and what staff did about them. */
export interface QuestionGroup {
  group: string
  /** The commonest wording, and all of them up to seven. */
  text: string
  texts: string[]
  days30: number
  days90: number
  /** Local date of the last one. */
  lastDay: string
  /** How many of them were refused, were not answered for sure, and were answered wrongly in the visitors' eyes. */
  refused: number
  unsure: number
  wrong: number
  /** The reply to the last one. */
  reply: {
    text: string
    kind: ChatReply['kind']
    step: ChatDecision['step']
    list: CareList | ''
    record: string
    recordTitle: string
  }
  /** Null where they wait. */
  setAsideBy: string | null
  /** The answer that was begun for them, and whether it is published. */
  answer: { id: string; isPublished: boolean } | null
}
