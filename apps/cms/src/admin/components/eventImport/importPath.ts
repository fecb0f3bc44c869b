/** Below the root of the admin. */
export const IMPORT_EVENTS_PATH = '/events/import'
