/** A piece of the text as it was given. Offsets count UTF-16 units; `text` is the slice between them. */
export type Phrase = { start: number; end: number; text: string }

/** A value and where in the text it stands. */
export type ReadField<V> = { value: V; phrases: Phrase[] }
