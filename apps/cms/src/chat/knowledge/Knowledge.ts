import { setImmediate } from 'node:timers/promises'
import { KnowledgeIndex, learnCare } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { SearchDictionary } from '../../search/dictionary/SearchDictionary'
import { SNAPSHOT } from '../../search/engine/postgres/statements'
import { currentSettings } from '../../search/settings/currentSettings'
import type { DocumentRow } from './DocumentRow'
import { type DocumentChanges, KnownDocuments } from './KnownDocuments'
import { Rounds } from './Rounds'
import { type StaffKnowledge, staffKnowledge, type StaffRow } from './StaffKnowledge'
import { CHANGES, DOCUMENTS, NEXT_DOCUMENTS, STAFF_KNOWLEDGE } from './statements'

/** Removals are kept for a week. */
const LONGEST_IDLE_MS = 24 * 60 * 60 * 1000
const ROWS = 1000

/** What can be answered with at this moment. */
export interface CurrentKnowledge extends Omit<StaffKnowledge, 'fingerprint'> {
  index: KnowledgeIndex
}

/**
 * All that the chatbot knows, in memory, as of the last question. Each question asks the database in one statement what was
 * published or withdrawn since (there is no message that could be lost), so that nothing is quoted that is not public any
 * more. One for a process.
 */
export class Knowledge {
  readonly #payload: Pick<Payload, 'db'>
  readonly #rounds = new Rounds(async () => this.#refresh())
  #index = new KnowledgeIndex()
  #documents: KnownDocuments | null = null
  #staff: StaffKnowledge | null = null
  #wordings = ''

  constructor(payload: Pick<Payload, 'db'>) {
    this.#payload = payload
  }

  /** What is known from now on. */
  current(): Promise<CurrentKnowledge> {
    return this.#rounds.join()
  }

  async #refresh(): Promise<CurrentKnowledge> {
    const { fingerprint, dictionary } = await currentSettings(this.#payload)
    const known = this.#documents
    const documents =
      known && !known.isOlderThan(LONGEST_IDLE_MS, Date.now())
        ? known
        : await this.#load(dictionary)
    // What was just loaded has the dictionary already: indexing is the longest part of a start.
    if (documents === known && this.#wordings !== fingerprint) this.#index.useWordings(dictionary)
    this.#wordings = fingerprint
    const { answers, scenarios, settings } = await this.#takeChanges(documents)
    return { index: this.#index, answers, scenarios, settings }
  }

  /** Everything anew. */
  async #load(dictionary: SearchDictionary): Promise<KnownDocuments> {
    this.#index = new KnowledgeIndex(dictionary)
    this.#staff = null
    const { rows: seen } = await this.#ask<{ snapshot: string }>('search-snapshot', SNAPSHOT, [])
    const documents = new KnownDocuments(this.#index, seen[0]?.snapshot ?? '0:0:', Date.now())
    let last = 0
    for (;;) {
      const { rows } = await this.#ask<DocumentRow>('chat-next-documents', NEXT_DOCUMENTS, [
        last,
        ROWS,
      ])
      documents.put(rows)
      last = rows.at(-1)?.id ?? last
      if (rows.length < ROWS) break
    }
    const turns = learnCare()
    while (turns.next().done !== true) await setImmediate()
    this.#documents = documents
    return documents
  }

  async #takeChanges(documents: KnownDocuments): Promise<StaffKnowledge> {
    const changes = await this.#changes(documents.since)
    const ids = documents.toRead(changes)
    const rows =
      ids.length > 0 ? (await this.#ask<DocumentRow>('chat-documents', DOCUMENTS, [ids])).rows : []
    documents.apply(changes, rows, Date.now())
    if (this.#staff?.fingerprint === changes.fingerprint) return this.#staff
    const { rows: staffRows } = await this.#ask<StaffRow>('chat-staff', STAFF_KNOWLEDGE, [])
    const [row] = staffRows
    if (!row) throw new Error('the statement of what staff know gave no row')
    return this.#useStaff(staffKnowledge(row))
  }

  #useStaff(staff: StaffKnowledge): StaffKnowledge {
    for (const { source } of this.#staff?.answers ?? []) this.#index.removeAnswer(source.id)
    for (const answer of staff.answers) this.#index.putAnswer(answer)
    this.#staff = staff
    return staff
  }

  async #changes(since: string) {
    const { rows } = await this.#ask<DocumentChanges & { fingerprint: string }>(
      'chat-changes',
      CHANGES,
      [since],
    )
    const [row] = rows
    if (!row) throw new Error('the statement of changes gave no row')
    return row
  }

  async #ask<Row extends object>(name: string, text: string, values: unknown[]) {
    return sidePool(this.#payload.db, 'search').query<Row>({ name, text, values })
  }
}

const known = new WeakMap<object, Knowledge>()

/** The knowledge of this process. */
export function knowledgeOf(payload: Pick<Payload, 'db'>): Knowledge {
  const own = known.get(payload.db) ?? new Knowledge(payload)
  known.set(payload.db, own)
  return own
}
