/** Right values by the path of their field; what the text does not say has none. */
export type FlyerFields = { readonly [path: string]: unknown }

/** A text that somebody pastes and what a careful person would fill in (README.md). */
export type Flyer = {
  layout: string
  /** The local date on which it is pasted. */
  today: string
  text: string
  fields: FlyerFields
  /** Where the text contradicts itself. */
  conflicts?: readonly string[]
  /** Fields of which careful people think differently; they are not counted. */
  either?: readonly string[]
}

export const HALVES = ['seen', 'held-out'] as const
export type Half = (typeof HALVES)[number]
