import type { Passage, SourceRecord } from '../model/Knowledge'

/** What is known of an event or an organization, as its page says it. */
export interface Facts {
  source: SourceRecord
  number: number
  heading: string
  anchor: string
  names: string[]
  /** Only what is known; a fact without a value is none. */
  facts: { label: string; value: string }[]
}

/** A passage of facts: each is a paragraph of its own, so that it can be quoted alone (`日時：2026年12月5日 14:00`). */
export function factsPassage({ facts, ...rest }: Facts): Passage {
  const known = facts.filter(({ value }) => value.trim() !== '')
  return { ...rest, paragraphs: known.map(({ label, value }) => [`${label}：${value.trim()}`]) }
}
