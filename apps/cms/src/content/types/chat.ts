import type { CheckExpectation } from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'
import type { DocRef } from './refs'
import type { Seed, SeedLink } from './shared'

/** An answer of the chatbot; only what pages of the portal say too. */
export type AnswerSeed = Seed<
  'answer',
  {
    question: string
    otherWordings: string[]
    answer: string
    links: SeedLink[]
  }
>

/** A guided conversation of the chatbot. */
export type ScenarioSeed = Seed<
  'scenario',
  {
    title: string
    otherWordings: string[]
    order: number
    steps: {
      key: string
      text: string
      choices?: { label: string; next: string }[]
      links?: SeedLink[]
      showsContacts?: true
    }[]
  }
>

/** A question of the frozen set with the reply that is right. */
export type CheckSeed = Seed<
  'check',
  {
    question: string
    /** What was said before, oldest first. */
    turns?: string[]
    /** Of the page on which it is asked; Japanese where it is not said. */
    language?: Language
    expectation: CheckExpectation
    /** Pages of which any is right. */
    expected?: DocRef[]
    /** The same for lists with conditions and for what is no document. */
    addresses?: string[]
  }
>
