import type { RowLabelComponent } from 'payload'

type Term = { readonly value: string; readonly label: string }

/**
 * The heading of a row in the form: the first of `fields` that is filled in, so that folded rows can be told apart.
 *
 * @param terms labels of the values, where a field holds a value of a vocabulary.
 */
export function arrayRowLabel(fields: string[], terms: readonly Term[] = []): RowLabelComponent {
  return {
    path: '/admin/components/ArrayRowLabel#ArrayRowLabel',
    clientProps: {
      fields,
      labels: Object.fromEntries(terms.map(({ value, label }) => [value, label])),
    },
  } as RowLabelComponent
}
