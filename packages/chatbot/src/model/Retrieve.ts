import type { ChatContact } from './ChatReply'
import type { AskedTerm } from '../retrieval/AskedTerm'
import type { ScenarioBook } from '../scenarios/ScenarioBook'
import type { CareSettings, Passage, PublishedAnswer } from './Knowledge'

/**
 * What `answer` may ask of the house. Everything in it is published at this moment; the package itself knows no network,
 * no clock and no database.
 */
export interface Retrieve {
  /** Local date and time in Asia/Tokyo, `2026-11-27T09:30`. */
  now: string
  scenarios: ScenarioBook
  care: CareSettings
  /** Published answers that may fit, best first, each with a confidence from 0 to 1. */
  answers: (query: string) => Found<PublishedAnswer>[]
  /** Passages that may fit, best first, each with a confidence from 0 to 1. */
  passages: (query: string) => Found<Passage>[]
  /** Words of a message that stand in what is published, in their order, each once. */
  knownWords: (message: string) => string[]
  /** Results of a finder with these filters set, as `/api/events/search` and `/api/organizations/search` give them. */
  records: (asked: AskedRecords) => Promise<FoundRecords>
  /** Desks that can help, nearest first where a place is known. */
  contacts: (near: { municipality?: string; area?: string }) => Promise<ChatContact[]>
}

export interface Found<T> {
  item: T
  confidence: number
  /** In Japanese, for staff. */
  because: string
  /** Whether its title, or the question itself, was said. */
  isNamed?: boolean
  /** Whether a name of what it is about stands in what was said. */
  isSaid?: boolean
  /** Whether it has so little of what was asked that it is no sure answer, however well the rest fits. */
  isThin?: boolean
  /** What was looked for, by which the sentences that answer are chosen; without it by the message alone. */
  asked?: readonly AskedTerm[]
}

/** A question about time and place that a finder answers. */
export interface AskedRecords {
  finder: 'events' | 'hospitals'
  /** Parameters of the finder's address; values of the vocabulary. */
  parameters: Record<string, string>
  /** What was understood, in the language of the reply, one phrase each: 来週, オンライン, 立川市の近く; breast cancer. */
  understood: string[]
}

export interface FoundRecords {
  total: number
  /** The first three at the most; the facts are one published line (date and place, or address and designation). */
  hits: { title: string; url: string; facts: string; confirmedOn: string | null }[]
  /** Path on the site with the same filters. */
  url: string
}
