import { type Actor, can, type NextEdition } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { isSavedOnce } from '../isSavedOnce'
import type { NewestVersion } from '../newestVersion'

type Options = {
  req: PayloadRequest
  actor: Actor
  of: NewestVersion
  changes: NextEdition['changes']
}

type Draft = Record<string, unknown> & {
  id: string
  createdAt: string
  occurrences?: { date?: string | null }[] | null
  recurrence?: { from?: string | null } | null
}

/**
 * A draft of the next edition of an event that would be made once more just as it stands: nobody has saved it since, the
 * event has not changed since, and the same dates would be proposed. Under the lock of the event.
 */
export async function untouchedEdition(options: Options): Promise<Draft | undefined> {
  const { req, actor, of, changes } = options
  const { docs } = await req.payload.find({
    collection: 'events',
    draft: true,
    where: { and: [{ copiedFrom: { equals: of.id } }, { workflowState: { equals: 'draft' } }] },
    sort: '-createdAt',
    limit: 10,
    pagination: false,
    depth: 0,
    req,
  })
  for (const draft of docs as unknown as Draft[]) {
    const isSame =
      Date.parse(of.updatedAt) <= Date.parse(draft.createdAt) &&
      hasDates(draft, changes) &&
      can({ actor, action: 'edit', collection: 'events', document: draft })
    if (isSame && (await isSavedOnce(req, draft.id))) return draft
  }
  return undefined
}

function hasDates({ occurrences, recurrence }: Draft, changes: NextEdition['changes']): boolean {
  if ((recurrence?.from ?? null) !== changes.recurrence.from) return false
  if (changes.recurrence.from !== null) return true
  const dates = (rows: Draft['occurrences']) => (rows ?? []).map(({ date }) => date).join(' ')
  return dates(occurrences) === dates(changes.occurrences)
}
