/** What the screens ask the server for: forms, documents, lists, fields and the home screen. */
const SERVED = new Set<unknown>([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
])

/**
 * Whether a server function of the admin is one that the screens use.
 *
 * Payload registers more, whatever the configuration hides: `copy-data-from-locale` saves a document in another language
 * past the workflow, `schedule-publish` queues a publication. What is not named here is not served.
 */
export function isServedFunction(name: unknown): boolean {
  return SERVED.has(name)
}
