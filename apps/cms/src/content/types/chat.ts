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
