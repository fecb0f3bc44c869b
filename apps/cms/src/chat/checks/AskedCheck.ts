import type { ExpectedReply } from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'

/** A question of the frozen set, as it is asked. */
export interface AskedCheck {
  id: string
  question: string
  turns: readonly string[]
  language: Language
  /** With the addresses of pages as they are now; none of a page that is not published. */
  expected: ExpectedReply
}
