import type { Conflict } from './Conflict'
import type { ParsedFields } from './ParsedFields'

/** What a text says about an event. What is not sure is left out. */
export type ParsedEvent = { fields: ParsedFields; conflicts: Conflict[] }
