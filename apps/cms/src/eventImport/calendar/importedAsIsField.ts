import type { CheckboxField } from 'payload'
import { mayReadDrafts } from '../../access/mayReadDrafts'
import { checkboxField } from '../../fields/checkboxField'

/** Name of the field, and where an import keeps its value on the way to `keepImportedAsIs`. */
export const IMPORTED_AS_IS = 'importedAsIs'

/**
 * Whether this version is what the import of a calendar wrote and nobody has saved since, so that the calendar may be
 * followed without overwriting anybody's work. No request sets it.
 */
export const importedAsIsField: CheckboxField = {
  ...checkboxField({
    name: IMPORTED_AS_IS,
    label: 'カレンダーから取り込んだまま',
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  }),
  access: { read: mayReadDrafts('events'), create: () => false, update: () => false },
}
