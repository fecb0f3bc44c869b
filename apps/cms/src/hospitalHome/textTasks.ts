import { type Actor, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { KnownFinding } from '../authoring/known/KnownFindings'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { everyEvent } from './everyEvent'
import { organizedEvents } from './ownEvents'

/** Something in an event on the site that may lead visitors astray. */
export type TextTask = {
  id: string
  title: string
  /** Of one event, the gravest first. */
  findings: { field: string; label: string; snippet: string; message: string }[]
}

/** More at once would only discourage. */
const [MOST, MOST_OF_ONE] = [10, 3]

/** What could send somebody to a wrong day or address; matters of style are left for the next time the event is edited. */
const leadsAstray = ({ rule, severity }: KnownFinding): boolean =>
  severity === 'blocker' || rule === 'DAT-2'

/**
 * The events on the site that are still to come and in which the nightly look has found a mistake. What waits for approval
 * counts as mended.
 */
export async function textTasks(req: PayloadRequest, actor: Actor, now: Date): Promise<TextTask[]> {
  const own = organizedEvents(actor)
  if (!own || !actor.organizationId) return []
  const { docs } = await req.payload.find({
    collection: 'text-checks',
    where: {
      and: [
        { collection: { equals: 'events' } },
        { organization: { equals: actor.organizationId } },
        { or: [{ blockers: { greater_than: 0 } }, { warnings: { greater_than: 0 } }] },
      ],
    },
    sort: ['-blockers', 'title'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const grave = new Map(
    docs.flatMap(({ documentId, findings }) => {
      const wrong = ((findings ?? []) as unknown as KnownFinding[]).filter(leadsAstray)
      return wrong.length > 0 ? [[documentId, wrong] as const] : []
    }),
  )
  if (grave.size === 0) return []
  const where = { and: [own, { id: { in: [...grave.keys()] } }] }
  const newest = await everyEvent(req, { where, draft: true })
  const today = toLocalDate(now)
  return [...grave]
    .flatMap(([id, wrong]): TextTask[] => {
      const event = newest.find((one) => one.id === id)
      if (!event || event.workflowState === 'submitted' || isOver(event.endsAt, today)) return []
      const findings = wrong
        .slice(0, MOST_OF_ONE)
        .map(({ field, label, snippet, message }) => ({ field, label, snippet, message }))
      return [{ id, title: titleOfDocument(event as unknown as Record<string, unknown>), findings }]
    })
    .slice(0, MOST)
}

const isOver = (endsAt: string | null | undefined, today: string): boolean =>
  typeof endsAt === 'string' && toLocalDate(endsAt) < today
