import type { Key } from '../../../content/types/refs'

/** In what way the query differs from how the record is written; `half-width` stands for every other width. */
export type SameRecordKind =
  | 'old-name'
  | 'kana'
  | 'katakana'
  | 'half-width'
  | 'english'
  | 'misspelt'
  | 'synonym'
  | 'abbreviation'

export type SameRecord = {
  readonly query: string
  readonly expects: Key
  readonly kind: SameRecordKind
}

/** The queries that must all find the record, by kind; several are separated by ／. */
export function sameRecord(
  expects: Key,
  queries: Readonly<Partial<Record<SameRecordKind, string>>>,
): SameRecord[] {
  return Object.entries(queries).flatMap(([kind, texts]) =>
    texts.split('／').map((query) => ({ query, expects, kind: kind as SameRecordKind })),
  )
}
