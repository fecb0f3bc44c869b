/**
 * What an event says of itself whenever it is held: the next edition begins with the same. `recurrence` and `application`
 * go along without their dates.
 */
export const COPIED_EVENT_FIELDS = [
  'title',
  'titleKana',
  'organizer',
  'coOrganizers',
  'kind',
  'summary',
  'body',
  'audiences',
  'audienceNote',
  'topics',
  'recurrence',
  'format',
  'venue',
  'online',
  'fee',
  'capacity',
  'application',
  'contact',
  'cancerTypes',
  'accessibility',
  'accessibilityNote',
  'flyer',
  'flyerPages',
] as const

/** What people say of one edition alone. */
export const EVENT_FIELDS_OF_ONE_EDITION = [
  'occurrences',
  'status',
  'statusNote',
  'archiveVideo',
  'slug',
] as const

/** What the portal keeps about an event, whoever saves it. */
export const EVENT_FIELDS_OF_PORTAL = [
  'startsAt',
  'endsAt',
  'announcement',
  'copiedFrom',
  'beginning',
  'importedAsIs',
  'workflowState',
  'submittedAt',
  'afterReviewSince',
  'knownFindings',
  'baseVersion',
] as const

/** What belongs to one edition alone, or is kept by the portal. */
export const UNCOPIED_EVENT_FIELDS = [
  ...EVENT_FIELDS_OF_ONE_EDITION,
  ...EVENT_FIELDS_OF_PORTAL,
] as const
