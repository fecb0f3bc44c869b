import type { Language } from '@tokyo-cancer-portal/domain'
import type { CareList } from './Knowledge'

/** What the chatbot answers (public contract of `POST /api/chat`). */
export interface ChatReply {
  kind: 'answer' | 'choices' | 'refusal' | 'handover'
  /** Our own sentences around the quotations: short, calm, and never about medicine. */
  text: string
  /** Published sentences as they stand, the best first, three at the most. */
  quotes: ChatQuote[]
  /** What the visitor may say next, five at the most. */
  choices: ChatChoice[]
  /** Pages of the portal where it goes on: of an answer, of the end of a scenario, results with filters set. */
  links: ChatLink[]
  /** Who can help where a machine cannot. */
  contacts: ChatContact[]
}

export interface ChatLink {
  label: string
  /** Path on the site, or an address that staff published. */
  href: string
}

export interface ChatQuote {
  /** One to three sentences of one published passage, unchanged and in their order. */
  text: string
  title: string
  /** Path on the site, with the heading's anchor where there is one. */
  url: string
  /** Local date on which staff last confirmed it; null is 未確認. */
  confirmedOn: string | null
}

export interface ChatChoice {
  label: string
  /** What is sent when it is chosen; a place in a scenario is said as its path, `仕事と治療 › 休みたい`. */
  message: string
}

export interface ChatContact {
  name: string
  /** As published, empty where nobody confirmed one. */
  phone: string
  /** For people: hours and, where known, whether it is open now. */
  hours: string
  url: string
}

/** What the page remembers for the visitor; nothing of it is kept on the server. */
export interface ChatContext {
  /** What the visitor said before, the last three turns at the most, oldest first. */
  turns: string[]
  /** Of the page on which the visitor asks; Japanese where it is not said. */
  language?: Language
}

/** Why a reply is what it is; for staff, never for visitors. */
export interface ChatDecision {
  /** The step that decided. */
  step: 'care' | 'refusal' | 'scenario' | 'answer' | 'records' | 'passages' | 'handover'
  /** In Japanese: which word of which list, which record with which confidence. */
  because: string[]
  /** Of a refusal: the list by which it was refused. */
  list?: CareList
  /** Where one record is quoted before others: its `SourceRecord.id`. Finders say none. */
  source?: string
}

export interface ExplainedReply {
  reply: ChatReply
  why: ChatDecision
}
