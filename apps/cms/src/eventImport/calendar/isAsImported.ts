import { IMPORTED_AS_IS } from './importedAsIsField'

/** Whether an event is still the draft that the import of a calendar wrote: nobody has edited, submitted or published it. */
export const isAsImported = (event: Readonly<Record<string, unknown>>): boolean =>
  event[IMPORTED_AS_IS] === true && event._status === 'draft' && event.workflowState === 'draft'
