import type { Language } from '@tokyo-cancer-portal/domain'
import type { CareList, ChatDecision, ChatReply } from '@tokyo-cancer-portal/chatbot'

/** What is counted of a reply: nothing of what the visitor said. Two replies that are the same in all of it are one row. */
export interface RepliedAs {
  /** Local date. */
  day: string
  language: Language
  kind: ChatReply['kind']
  step: ChatDecision['step']
  /** Empty where no list decided. */
  list: CareList | ''
  /** The record quoted first: `chat-answers/<id>`, or the path of its page; empty where none is. */
  record: string
}
