import type { TextField } from 'payload'

type Cell = NonNullable<NonNullable<TextField['admin']>['components']>['Cell']

/** A list cell that shows the word for a stored value; a value without a word is shown as it is. */
export function termCell(labels: Readonly<Record<string, string>>): NonNullable<Cell> {
  return { path: '/admin/components/TermCell#TermCell', clientProps: { labels } } as Cell & object
}
