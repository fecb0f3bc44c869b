import type { Language } from '@tokyo-cancer-portal/domain'

/** The published record a quotation comes from. */
export interface SourceRecord {
  /** `<collection>/<document id>`, one for each published document. */
  id: string
  title: string
  /** Path of its page on the site. */
  url: string
  /** Local date; null where nobody confirmed it. */
  confirmedOn: string | null
}

/**
 * A piece of a published document that can be quoted by itself: a heading with its paragraphs, the facts of an event, the
 * facts of an organization.
 */
export interface Passage {
  source: SourceRecord
  /** Of its passages in the order of the page, from 0. */
  number: number
  /** Empty for what stands before the first heading. */
  heading: string
  /** Id of the heading on the page; empty where it has none. */
  anchor: string
  /** As they are published. A paragraph ends with a sentence that ends it: sentences are never joined across paragraphs. */
  paragraphs: string[][]
  /** Other names of what the document is about, for finding and never quoted. */
  names: string[]
  /** What it says in other languages, for finding and never quoted. */
  translations?: string[]
  /** Values of the vocabulary of audiences: whom the document is for. */
  audiences?: string[]
}

/** A published question with its answer (`chat-answers`), valid on the day that is asked about. */
export interface PublishedAnswer {
  source: SourceRecord
  question: string
  otherWordings: string[]
  answer: string
  links: { label: string; href: string }[]
}

/** A text in the languages that it exists in. Where one is missing the Japanese one stands in. */
export type TextByLanguage = Readonly<Partial<Record<Language, string>>>

/** A guided conversation that staff build (`chat-scenarios`), as it is in one language. */
export interface Scenario {
  id: string
  /** What the visitor chooses or types to begin it; first part of every path in it. */
  title: string
  /** Other words that begin it, of any language. */
  otherWordings: string[]
  steps: ScenarioStep[]
}

export interface ScenarioStep {
  /** Within its scenario; the first step of the list begins it. */
  key: string
  /** What the bot says. */
  text: string
  /** Where it goes on, five at the most. */
  choices: ScenarioChoice[]
  /** Where it ends: records, results with filters set, or any page of the portal. */
  links: { label: string; href: string }[]
  /** Ends at the desks that can help. */
  showsContacts: boolean
}

export interface ScenarioChoice {
  label: string
  /** Key of the next step. */
  next: string
}

/** The same in all languages: what is read is there once for each, the steps and where they lead are the same. */
export interface TranslatedScenario extends Pick<Scenario, 'id' | 'otherWordings'> {
  title: TextByLanguage
  steps: TranslatedStep[]
}

export interface TranslatedStep extends Pick<ScenarioStep, 'key' | 'showsContacts'> {
  text: TextByLanguage
  choices: { label: TextByLanguage; next: string }[]
  links: { label: TextByLanguage; href: string }[]
}

/** What staff keep for care and refusal. */
export interface CareSettings {
  /** Numbers for people in despair. Empty until staff fill them; then the consultation centre is shown. */
  crisisLines: { name: string; phone: string; hours: string; url: string }[]
  /** Words that staff added to those of the house, by the list they extend. */
  words: { list: CareList; word: string }[]
}

/** What must not be answered by a machine, in the order in which it is looked for. */
export const CARE_LISTS = [
  'crisis',
  'emergency',
  'prognosis',
  'diagnosis',
  'treatmentDecision',
  'comparison',
  'unprovenCure',
  'personalData',
] as const
export type CareList = (typeof CARE_LISTS)[number]
