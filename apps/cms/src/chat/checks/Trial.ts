import { KnowledgeIndex } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { SearchDictionary } from '../../search/dictionary/SearchDictionary'
import { documentsInSteps } from '../knowledge/documentsInSteps'
import { type DocumentRow, passagesOf } from '../knowledge/DocumentRow'
import { deskOf } from '../knowledge/Desk'
import type { CurrentKnowledge } from '../knowledge/Knowledge'
import { type StaffRow, staffKnowledge } from '../knowledge/StaffKnowledge'
import { STAFF_KNOWLEDGE } from '../knowledge/statements'
import { breathe } from './breathe'
import type { Deadline } from './Deadline'

/** Which version of the portal's own desk is shown: no check is about it. */
const OWN_DESK = 'of a trial'

/**
 * What is published at one moment, apart from what the chatbot answers visitors with: whatever is tried with it, nobody
 * else notices.
 */
export class Trial {
  private constructor(
    private readonly documents: readonly DocumentRow[],
    /** Answers, scenarios and settings. */
    readonly staff: StaffRow,
    private readonly deadline: Deadline,
  ) {}

  /** Reads it all. */
  static async read(payload: Pick<Payload, 'db'>, deadline: Deadline): Promise<Trial> {
    const documents: DocumentRow[] = []
    for await (const rows of documentsInSteps(payload)) {
      documents.push(...rows)
      deadline.require()
    }
    const { rows } = await sidePool(payload.db, 'search').query<StaffRow>({
      name: 'chat-staff',
      text: STAFF_KNOWLEDGE,
    })
    const [staff] = rows
    if (!staff) throw new Error('the statement of what staff know gave no row')
    return new Trial(documents, staff, deadline)
  }

  /** What can be answered with it, with a dictionary and with other answers than the published ones. */
  async knowledge(
    dictionary: SearchDictionary,
    staff: StaffRow = this.staff,
  ): Promise<CurrentKnowledge> {
    const index = new KnowledgeIndex(dictionary)
    for (const row of this.documents) {
      index.put(String(row.id), passagesOf(row))
      await breathe()
      this.deadline.require()
    }
    const bare = {
      index,
      desks: this.documents.flatMap((row) => deskOf(row) ?? []),
      siteSettings: OWN_DESK,
      answers: [],
      scenarios: [],
      settings: staff.settings,
    }
    return withStaff(bare, staff)
  }
}

/** The same passages with other answers and scenarios; what its index had of others until now it has no more. */
export function withStaff(before: CurrentKnowledge, row: StaffRow): CurrentKnowledge {
  const { answers, scenarios, settings } = staffKnowledge(row)
  for (const { source } of before.answers) before.index.removeAnswer(source.id)
  for (const answer of answers) before.index.putAnswer(answer)
  return { ...before, answers, scenarios, settings }
}
