import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditEntry } from '../payload-types'
import type { Changes } from './changesOf'

const RELATIONS = { role: 'editor-roles', organization: 'organizations' } as const satisfies Record<
  string,
  CollectionSlug
>

/** The names of the roles and organizations that the changes of these entries are about, by id, where they still exist. */
export async function namesInChanges(
  req: PayloadRequest,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const [field, collection] of Object.entries(RELATIONS)) {
    const ids = idsIn(entries, field)
    if (ids.length === 0) continue
    const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
      collection,
      where: { id: { in: ids } },
      pagination: false,
      limit: ids.length,
      req,
    })
    for (const { id, name } of docs) if (name) names.set(id, name)
  }
  return names
}

function idsIn(entries: readonly AuditEntry[], field: string): string[] {
  const values = entries.flatMap(({ changes }) => {
    const change = (changes as Changes | null | undefined)?.[field]
    return [change?.from, change?.to]
  })
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
