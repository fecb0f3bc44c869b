import type { KnowledgeIndex } from '@tokyo-cancer-portal/chatbot'
import { isOlder, readSnapshot, type Snapshot } from '../../search/engine/postgres/Snapshot'
import { type Desk, deskOf } from './Desk'
import { type DocumentRow, passagesOf } from './DocumentRow'

/** What a statement says of documents since the last one. */
export interface DocumentChanges {
  snapshot: string
  changed: readonly { id: number; changedIn: string }[] | null
  removed: readonly number[] | null
}

/**
 * Which documents the index of the chatbot has, and as of when. What an older statement saw changes nothing any more.
 */
export class KnownDocuments {
  readonly #index: KnowledgeIndex
  readonly #versions = new Map<number, string>()
  readonly #desks = new Map<number, Desk>()
  #seen: Snapshot
  #refreshedAt: number

  constructor(index: KnowledgeIndex, snapshot: string, now: number) {
    this.#index = index
    this.#seen = readSnapshot(snapshot)
    this.#refreshedAt = now
  }

  /** From which transaction on changes are needed. */
  get since(): string {
    return this.#seen.oldestOpen
  }

  /** The desks of published hospitals, in an order that stays. */
  get desks(): readonly Desk[] {
    return [...this.#desks].toSorted(([one], [other]) => one - other).map(([, desk]) => desk)
  }

  /** Whether nobody has asked for so long: removals are kept for a while only. */
  isOlderThan(longestMs: number, now: number): boolean {
    return now - this.#refreshedAt > longestMs
  }

  /** Which of the documents that a statement names are to be read. */
  toRead({ changed }: DocumentChanges): number[] {
    return (changed ?? []).flatMap(({ id, changedIn }) =>
      this.#versions.get(id) === changedIn ? [] : [id],
    )
  }

  /**
   * Takes in what was committed.
   *
   * @param rows what was read of the changed ones afterwards; one that is gone by then is not among them
   */
  apply(changes: DocumentChanges, rows: readonly DocumentRow[], now: number): void {
    const seen = readSnapshot(changes.snapshot)
    if (isOlder(seen, this.#seen)) return
    this.put(rows)
    const read = new Set(rows.map(({ id }) => id))
    const gone = this.toRead(changes).filter((id) => !read.has(id))
    for (const id of [...(changes.removed ?? []), ...gone]) {
      this.#versions.delete(id)
      this.#desks.delete(id)
      this.#index.remove(String(id))
    }
    this.#seen = seen
    this.#refreshedAt = now
  }

  /** Takes in documents as they are read. */
  put(rows: readonly DocumentRow[]): void {
    for (const row of rows) {
      this.#versions.set(row.id, row.changedIn)
      this.#index.put(String(row.id), passagesOf(row))
      const desk = deskOf(row)
      if (desk) this.#desks.set(row.id, desk)
      else this.#desks.delete(row.id)
    }
  }
}
