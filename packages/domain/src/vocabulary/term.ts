/**
 * One entry of a vocabulary: what is stored, and what people read.
 *
 * `value` is stored in the database and appears in addresses and in the open data, so it never
 * changes. `label` is Japanese and may be improved at any time.
 */
export type Term = {
  readonly value: string
  readonly label: string
  /** One sentence for staff, where the label alone leaves a doubt. */
  readonly description?: string
}

/** The union of the values of a vocabulary. */
export type ValueOf<V extends readonly Term[]> = V[number]['value']
