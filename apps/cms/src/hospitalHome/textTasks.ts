import { type Actor, can, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { AUTHORED, type AuthoredSlug } from '../authoring/AUTHORED'
import type { KnownFinding } from '../authoring/known/KnownFindings'
import { mendable } from '../authoring/mendable'
import type { TextCheck } from '../payload-types'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { ownDraftsAmong } from './ownDraftsAmong'

/** Something of the own organization on the site that may lead visitors astray. */
export type TextTask = {
  slug: AuthoredSlug
  id: string
  title: string
  /** Where to look, the gravest first: the field's path, and what the form calls it. */
  fields: { path: string; label: string }[]
}

/** More at once would only discourage. */
const [MOST, MOST_FIELDS] = [10, 3]

/**
 * What could send somebody to a wrong day or address, or publishes what is one person's own; 来月 does so where it stands for
 * a year. Matters of style are left for the next time the document is edited.
 */
const leadsAstray = ({ rule, severity }: KnownFinding, slug: AuthoredSlug): boolean =>
  severity === 'blocker' ||
  rule === 'DAT-2' ||
  rule === 'PII-1' ||
  (rule === 'DAT-3' && slug !== 'events')

/**
 * What stands in the name of somebody's own organization on the site, and in which the nightly look has found something that
 * he can mend. What is over, and what waits for approval and so counts as mended, is left out.
 */
export async function textTasks(req: PayloadRequest, actor: Actor, now: Date): Promise<TextTask[]> {
  const { organizationId } = actor
  if (!organizationId) return []
  const { docs } = await req.payload.find({
    collection: 'text-checks',
    where: {
      and: [
        { organization: { equals: organizationId } },
        { or: [{ blockers: { greater_than: 0 } }, { warnings: { greater_than: 0 } }] },
      ],
    },
    sort: ['-blockers', 'title'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const found = docs.flatMap((row) => taskOf(row, actor))
  const titles = new Map<string, string>()
  for (const slug of AUTHORED) {
    const ids = found.flatMap((task) => (task.slug === slug ? [task.id] : []))
    for (const [id, title] of await standing(req, actor, slug, ids, toLocalDate(now))) {
      titles.set(id, title)
    }
  }
  return found
    .flatMap((task) => {
      const title = titles.get(task.id)
      return title === undefined ? [] : [{ ...task, title }]
    })
    .slice(0, MOST)
}

function taskOf(row: TextCheck, actor: Actor): TextTask[] {
  const slug = AUTHORED.find((one) => one === row.collection)
  if (!slug) return []
  const found = mendable((row.findings ?? []) as unknown as KnownFinding[], actor, slug)
  const labels = new Map(
    found.flatMap((one) => (leadsAstray(one, slug) ? [[one.field, one.label] as const] : [])),
  )
  if (labels.size === 0) return []
  const fields = [...labels].slice(0, MOST_FIELDS).map(([path, label]) => ({ path, label }))
  return [{ slug, id: row.documentId, title: row.title ?? '', fields }]
}

/** What those documents are called that are the own ones to edit, neither over nor waiting for approval. */
async function standing(
  req: PayloadRequest,
  actor: Actor,
  slug: AuthoredSlug,
  ids: readonly string[],
  today: string,
): Promise<[id: string, title: string][]> {
  const own = can({ actor, action: 'edit', collection: slug })
  if (typeof own === 'boolean') return []
  const rows = await ownDraftsAmong(req, slug, own, ids)
  return rows.flatMap((row) =>
    row['workflowState'] === 'submitted' || isOver(row['endsAt'], today)
      ? []
      : [[row.id, titleOfDocument(row)]],
  )
}

const isOver = (endsAt: unknown, today: string): boolean =>
  typeof endsAt === 'string' && toLocalDate(endsAt) < today
