/** What every event needs before it is submitted, in the order of the form; its title is asked for beside what was read. */
const NEEDED = ['organizer', 'kind', 'occurrences', 'format'] as const
/** One of them says whom to ask (ORG-1 of authoring-rules). */
const CONTACTS = ['contact.name', 'contact.phone', 'contact.email'] as const

/**
 * Paths of the form that somebody has to fill in before the event can be submitted.
 *
 * @param read paths that have a value
 * @param format of the event, where the text says it
 */
export function missingFields(read: ReadonlySet<string>, format: unknown): string[] {
  const isHeldSomewhere = format === 'venue' || format === 'hybrid'
  return [
    ...NEEDED.filter((path) => !read.has(path)),
    ...(isHeldSomewhere && !read.has('venue.name') ? ['venue.name'] : []),
    ...(CONTACTS.some((path) => read.has(path)) ? [] : [CONTACTS[0]]),
  ]
}
