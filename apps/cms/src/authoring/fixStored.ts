import { type Fix, fixTree, replaceIn } from '@tokyo-cancer-portal/authoring-rules'
import { changeStoredTree } from './changeStoredTree'
import { replaceStoredWords } from './replaceStoredWords'
import type { StoredRoot } from './storedNodes'

/**
 * The value of a field, a text or what the portal's editor stores, after fixes of this field; the fixes of other fields are
 * left out. The same value where nothing changes: the document is no longer as it was when it was checked.
 */
export function fixStored(path: string, value: unknown, fixes: readonly Fix[]): unknown {
  const own = fixes.filter(({ field }) => field === path)
  if (own.length === 0) return value
  if (typeof value === 'string') {
    return replaceIn(
      value,
      own.filter((fix) => fix.kind === 'replace-text'),
    )
  }
  if (!isStoredText(value)) return value
  const before = JSON.stringify(value)
  const copy = JSON.parse(before) as { root: StoredRoot }
  fixTree(copy.root, own, { replaceWords: replaceStoredWords, change: changeStoredTree })
  return JSON.stringify(copy) === before ? value : copy
}

function isStoredText(value: unknown): value is { root: StoredRoot } {
  const root = (value as { root?: StoredRoot } | null | undefined)?.root
  return Array.isArray(root?.children)
}
