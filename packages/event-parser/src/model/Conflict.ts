import type { FieldPath } from './ParsedFields'
import type { Phrase } from './Phrase'

export type ConflictKind = 'weekday' | 'deadline' | 'times'

/** Where a text contradicts itself: what it is about, where it stands, and what to ask the person, in Japanese. */
export type Conflict = {
  kind: ConflictKind
  fields: FieldPath[]
  phrases: Phrase[]
  message: string
}
