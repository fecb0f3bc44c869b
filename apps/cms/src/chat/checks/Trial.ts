import { KnowledgeIndex } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { SearchDictionary } from '../../search/dictionary/SearchDictionary'
import { documentsInSteps } from '../knowledge/documentsInSteps'
import { type DocumentRow, passagesOf } from '../knowledge/DocumentRow'
import type { CurrentKnowledge } from '../knowledge/Knowledge'
import { type StaffRow, staffKnowledge } from '../knowledge/StaffKnowledge'
import { STAFF_KNOWLEDGE } from '../knowledge/statements'
import { breathe } from './breathe'
import type { Deadline } from './Deadline'

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
    return withStaff(index, staff, null)
  }
}

/** The same passages with other answers and scenarios. @param before what its index has until now; it has it no more */
export function withStaff(
  index: KnowledgeIndex,
  row: StaffRow,
  before: CurrentKnowledge | null,
): CurrentKnowledge {
  const { answers, scenarios, settings } = staffKnowledge(row)
  for (const { source } of before?.answers ?? []) index.removeAnswer(source.id)
  for (const answer of answers) index.putAnswer(answer)
  return { index, answers, scenarios, settings }
}
