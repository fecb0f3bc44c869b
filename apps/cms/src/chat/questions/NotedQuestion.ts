import type { ChatOutcome } from '@tokyo-cancer-portal/chatbot'
import type { RepliedAs } from '../counts/RepliedAs'

/** A question as it is kept, with the reply that it got. */
export interface NotedQuestion extends RepliedAs {
  /** The number of the reply, made by chance. */
  reply: string
  /** Without what identifies somebody. */
  text: string
  /** By what questions about the same stand together; nobody can read it. */
  group: string
  outcome: ChatOutcome
  recordTitle: string
  /** Our own sentence of the reply. */
  replyText: string
}
