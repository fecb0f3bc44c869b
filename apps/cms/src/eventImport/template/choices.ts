import { type Column, COLUMNS } from '@tokyo-cancer-portal/event-import'

/** Columns whose words are chosen from a list, each with its place in the sheet of choices, from 0. */
export const CHOICE_COLUMNS: readonly Column[] = COLUMNS.filter(({ vocabulary }) => vocabulary)

/** Labels of a column, in the order in which they may be chosen. */
export const labelsOf = ({ vocabulary = [] }: Column): string[] =>
  vocabulary.map(({ label }) => label)
