import { KnowledgeIndex, learnCare } from '@tokyo-cancer-portal/chatbot'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { SNAPSHOT } from '../../search/engine/postgres/statements'
import { currentSettings, settingsOf } from '../../search/settings/currentSettings'
import type { PreparedSettings } from '../../search/settings/prepareSettings'
import { breathe } from '../breathe'
import type { Desk } from './Desk'
import type { DocumentRow } from './DocumentRow'
import { documentsInSteps } from './documentsInSteps'
import { type DocumentChanges, KnownDocuments } from './KnownDocuments'
import { readStaff } from './readStaff'
import { replaceAnswers } from './replaceAnswers'
import { Rounds } from '../../database/Rounds'
import { type StaffKnowledge, staffKnowledge } from './StaffKnowledge'
import { CHANGES, DOCUMENTS } from './statements'

/** Removals are kept for a week. */
const LONGEST_IDLE_MS = 24 * 60 * 60 * 1000
/** So long a question waits for another dictionary. Where there is much to index, it is answered with the one before. */
const PATIENCE_MS = 1000

/** What can be answered with. */
export interface AnswerKnowledge extends Omit<StaffKnowledge, 'fingerprint'> {
  index: KnowledgeIndex
}

/** The same at this moment, with who can help. */
export interface CurrentKnowledge extends AnswerKnowledge {
  /** Desks of hospitals. */
  desks: readonly Desk[]
  /** By what it is known that the settings of the site are other ones. */
  siteSettings: string
}

/** All that is published, read with one dictionary. */
interface Loaded {
  index: KnowledgeIndex
  documents: KnownDocuments
  /** The settings of the search that the dictionary is of. */
  searchSettings: string
  staff: StaffKnowledge | null
}

interface Changes extends DocumentChanges {
  fingerprint: string
  searchSettings: string
  siteSettings: string
}

/**
 * All that the chatbot knows, in memory, as of the last question. Each question asks the database in one statement what was
 * published or withdrawn since (there is no message that could be lost), so that nothing is quoted that is not public any
 * more. One for a process.
 *
 * Another dictionary means that everything is indexed anew: beside what is there, which is kept up and answered with until
 * then.
 */
export class Knowledge {
  readonly #payload: Pick<Payload, 'db'>
  readonly #rounds = new Rounds(async () => this.#refresh())
  #loaded: Loaded | null = null
  #renewing: Promise<void> | null = null

  constructor(payload: Pick<Payload, 'db'>) {
    this.#payload = payload
  }

  /** What is known from now on. */
  current(): Promise<CurrentKnowledge> {
    return this.#rounds.join()
  }

  async #refresh(): Promise<CurrentKnowledge> {
    if (this.#loaded?.documents.isOlderThan(LONGEST_IDLE_MS, Date.now()) !== false) {
      this.#loaded = await this.#load(await currentSettings(this.#payload))
    }
    const loaded = this.#loaded
    const changes = await this.#takeChanges(loaded)
    if (changes.searchSettings === loaded.searchSettings) return knowledgeIn(loaded, changes)
    await this.#renewed(changes.searchSettings)
    const newest = this.#loaded
    return knowledgeIn(newest, newest === loaded ? changes : await this.#takeChanges(newest))
  }

  /** Waits for another dictionary, if somebody waits already not any longer. */
  async #renewed(searchSettings: string): Promise<void> {
    if (this.#renewing) return
    this.#renewing = this.#renew(searchSettings)
      // What is there is still right. The next question tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#renewing = null
      })
    await Promise.race([this.#renewing, setTimeout(PATIENCE_MS, undefined, { ref: false })])
  }

  async #renew(searchSettings: string): Promise<void> {
    this.#loaded = await this.#load(await settingsOf(this.#payload, searchSettings))
  }

  /** Everything anew. */
  async #load({ fingerprint, dictionary }: PreparedSettings): Promise<Loaded> {
    const index = new KnowledgeIndex(dictionary)
    const { rows: seen } = await this.#ask<{ snapshot: string }>('search-snapshot', SNAPSHOT, [])
    const documents = new KnownDocuments(index, seen[0]?.snapshot ?? '0:0:', Date.now())
    for await (const rows of documentsInSteps(this.#payload)) {
      for (const row of rows) {
        documents.put([row])
        await breathe()
      }
    }
    const turns = learnCare()
    while (turns.next().done !== true) await breathe()
    return { index, documents, searchSettings: fingerprint, staff: null }
  }

  async #takeChanges(loaded: Loaded): Promise<Changes & { staff: StaffKnowledge }> {
    const { documents } = loaded
    const changes = await this.#changes(documents.since)
    const ids = documents.toRead(changes)
    const rows =
      ids.length > 0 ? (await this.#ask<DocumentRow>('chat-documents', DOCUMENTS, [ids])).rows : []
    documents.apply(changes, rows, Date.now())
    const staff =
      loaded.staff?.fingerprint === changes.fingerprint
        ? loaded.staff
        : useStaff(loaded, staffKnowledge(await readStaff(this.#payload)))
    return { ...changes, staff }
  }

  async #changes(since: string) {
    const { rows } = await this.#ask<Changes>('chat-changes', CHANGES, [since])
    const [row] = rows
    if (!row) throw new Error('the statement of changes gave no row')
    return row
  }

  async #ask<Row extends object>(name: string, text: string, values: unknown[]) {
    return sidePool(this.#payload.db, 'search').query<Row>({ name, text, values })
  }
}

function useStaff(loaded: Loaded, staff: StaffKnowledge): StaffKnowledge {
  replaceAnswers(loaded.index, loaded.staff?.answers ?? [], staff.answers)
  loaded.staff = staff
  return staff
}

function knowledgeIn(
  { index, documents }: Loaded,
  { siteSettings, staff: { answers, scenarios, settings } }: Changes & { staff: StaffKnowledge },
): CurrentKnowledge {
  return { index, desks: documents.desks, siteSettings, answers, scenarios, settings }
}

const known = new WeakMap<object, Knowledge>()

/** The knowledge of this process. */
export function knowledgeOf(payload: Pick<Payload, 'db'>): Knowledge {
  const own = known.get(payload.db) ?? new Knowledge(payload)
  known.set(payload.db, own)
  return own
}
