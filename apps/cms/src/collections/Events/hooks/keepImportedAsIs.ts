import type { CollectionBeforeChangeHook } from 'payload'
import { IMPORTED_AS_IS } from '../../../eventImport/calendar/importedAsIsField'

/** Every save takes the mark away, whatever was sent, but for that of the import itself. */
export const keepImportedAsIs: CollectionBeforeChangeHook = ({ data, context }) => ({
  ...data,
  [IMPORTED_AS_IS]: context[IMPORTED_AS_IS] === true ? true : null,
})
