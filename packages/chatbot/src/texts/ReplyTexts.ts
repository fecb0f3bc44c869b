import type { AskedFact } from '../model/AskedFact'
import type { CareList } from '../model/Knowledge'

/** Our own sentences, in one language. None of them says anything about medicine. */
export interface ReplyTexts {
  /** What is said to somebody whose question a machine must not answer. */
  care: Record<CareList, string>
  /** In despair, where staff have not filled a number yet. */
  crisisWithoutLines: string
  /** Of the contact that everybody may call. */
  ambulance: string
  /** Before one answer of which we are sure. */
  answer: string
  /** The same, to whoever tells that somebody is ill. */
  told: string
  /** The same, where what was asked for is a fact that nobody has confirmed. */
  unconfirmed: Record<AskedFact, string>
  /** Before what a language model has made of the quotations below. */
  shortened: string
  /** Before candidates of which we are not sure. */
  candidates: string
  /** Where nothing was found. */
  handover: string
  /** Where somebody wants to talk to a person. */
  person: string
  greeting: string
  thanks: string
  /** Asks what is wanted of a cancer that was named and nothing else, and what can be chosen, each a question of its own. */
  whatOfCancer: (name: string) => string
  ofCancer: (name: string) => string[]
  found: (total: number, understood: readonly string[]) => string
  /** Where only hospitals were found of which nobody has confirmed what was asked for. */
  foundUnconfirmed: (total: number, understood: readonly string[]) => string
  foundNothing: (understood: readonly string[]) => string
  /** Before others, where none is about what was asked for. */
  missed: (subject: string) => string
  /** Labels of links. */
  allResults: string
  /** Of all gatherings, where none is about what was asked for. */
  allEvents: (total: number) => string
  confirmedResults: string
  search: string
  /** Of the page of all who can be asked. */
  consultation: string
}
