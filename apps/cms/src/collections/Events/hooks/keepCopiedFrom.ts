import type { CollectionBeforeChangeHook, RequestContext } from 'payload'

const KEY = 'nextEditionOf'

/** Says, for the next event that is created, of which event it is the next edition. */
export function setCopiedFrom(context: RequestContext, eventId: string): void {
  context[KEY] = eventId
}

/**
 * A new event is the next edition of another only where the portal itself said so; afterwards that stays. It has no
 * address yet: that names the first date, and whoever saves it first has looked at the date that was only proposed.
 */
export const keepCopiedFrom: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (operation !== 'create') return data
  const copiedFrom = (context[KEY] as string | undefined) ?? null
  delete context[KEY]
  return { ...data, copiedFrom, ...(copiedFrom === null ? {} : { slug: null }) }
}
