import { READING_LIMITS } from '../../fileTexts/limits'
import type { KnownFiles } from './KnownFiles'
import type { PageRecord } from './PageRecord'
import type { SearchRecord } from './SearchRecord'

/**
 * A record with what the files of its page say, in the order of the page, as far as there is room.
 *
 * @param ids what the page refers to, files and others
 */
export function withFiles(
  record: PageRecord,
  ids: readonly string[],
  known: KnownFiles,
): SearchRecord {
  const own = ids.flatMap((id) => {
    const file = known.get(id)
    return file ? [{ id, ...file }] : []
  })
  const searched = own.filter(({ isSearched }) => isSearched)
  return {
    ...record,
    files: firstOf(
      searched.flatMap(({ passages }) => passages ?? []),
      READING_LIMITS.charactersOfDocument,
    ),
    awaitsFiles: searched.flatMap(({ passages, filename }) =>
      passages === null ? [filename] : [],
    ),
    // A picture may be replaced by a document.
    dependsOn: [...record.dependsOn, ...own.map(({ id }) => id)],
  }
}

function firstOf(passages: readonly string[], room: number): string[] {
  const kept: string[] = []
  let left = room
  for (const passage of passages) {
    if (passage.length > left) break
    kept.push(passage)
    left -= passage.length
  }
  return kept
}
