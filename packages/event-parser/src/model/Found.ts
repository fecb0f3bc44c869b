import type { FieldPath, FieldValues } from './ParsedFields'

/** A stretch of the plain text, end exclusive. */
export type Span = { start: number; end: number }

/** A value with the stretches of the plain text that it was read from. */
export type Found<V> = { value: V; spans: readonly Span[] }

/** What one reader found, by field. */
export type FoundFields = { [Path in FieldPath]?: Found<FieldValues[Path]> | undefined }

/** A conflict before its stretches are said in offsets of the original. */
export type FoundConflict = {
  kind: 'weekday' | 'deadline' | 'times'
  fields: FieldPath[]
  spans: readonly Span[]
  message: string
}
