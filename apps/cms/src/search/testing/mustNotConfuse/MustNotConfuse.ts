import type { Key } from '../../../content/types/refs'

/** A query that looks like something else. */
export type MustNotConfuse = {
  readonly query: string
  /** What must stand above all of `notFirst`; null where the starting content has nothing about the query. */
  readonly first: Key | null
  /** What the query also touches by its letters, or what people take for it. None may stand above `first`. */
  readonly notFirst: readonly [Key, ...Key[]]
  readonly reason: string
}
