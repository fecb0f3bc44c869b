import type { CollectionBeforeChangeHook, RequestContext } from 'payload'

const KEY = 'nextEditionOf'

/** Says, for the next event that is created, of which event it is the next edition. */
export function setCopiedFrom(context: RequestContext, eventId: string): void {
  context[KEY] = eventId
}

/** A new event is the next edition of another only where the portal itself said so; afterwards that stays. */
export const keepCopiedFrom: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (operation !== 'create') return data
  const copiedFrom = (context[KEY] as string | undefined) ?? null
  delete context[KEY]
  return { ...data, copiedFrom }
}
