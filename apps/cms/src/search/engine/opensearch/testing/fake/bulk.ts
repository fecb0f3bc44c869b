import type { FakeIndex } from './FakeIndex'
import { notUnderstood, onlyWith, Refusal } from './Refusal'

const STATUS = { created: 201, updated: 200, deleted: 200, not_found: 404, conflict: 409 }

/** What `_bulk` answers; each line for itself. */
export function bulk(
  text: string,
  indexOf: (name: string) => FakeIndex,
): { errors: boolean; items: unknown[]; touched: Set<FakeIndex> } {
  if (!text.endsWith('\n')) throw notUnderstood('The bulk request must be terminated by a newline')
  const lines = text.split('\n').slice(0, -1)
  const items: { status: number; item: unknown }[] = []
  const touched = new Set<FakeIndex>()
  for (let at = 0; at < lines.length; at += 1) {
    const action = onlyWith(JSON.parse(lines[at] ?? ''), 'bulk', ['index', 'delete'])
    const [name = ''] = Object.keys(action)
    const meta = onlyWith(action[name], name, ['_index', '_id', 'version', 'version_type'])
    if (meta.version_type !== 'external') throw notUnderstood('version_type')
    const id = String(meta._id)
    let source: Record<string, unknown> | null = null
    if (name === 'index') {
      at += 1
      source = JSON.parse(lines[at] ?? '') as Record<string, unknown>
    }
    const done = writeOne(() => {
      const index = indexOf(String(meta._index))
      touched.add(index)
      return index.write({ id, version: Number(meta.version), source })
    })
    items.push({ status: done.status, item: { [name]: { _id: id, ...done } } })
  }
  return {
    errors: items.some(({ status }) => status >= 400 && status !== 404),
    items: items.map(({ item }) => item),
    touched,
  }
}

function writeOne(write: () => keyof typeof STATUS) {
  try {
    const result = write()
    if (result !== 'conflict') return { status: STATUS[result], result }
    const error = { type: 'version_conflict_engine_exception', reason: 'version conflict' }
    return { status: STATUS.conflict, error }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, error: { type: error.type, reason: error.message } }
  }
}
