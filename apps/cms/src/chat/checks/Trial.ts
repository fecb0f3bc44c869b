import { KnowledgeIndex } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import type { SearchDictionary } from '../../search/dictionary/SearchDictionary'
import { breathe } from '../breathe'
import { documentsInSteps } from '../knowledge/documentsInSteps'
import { type DocumentRow, passagesOf } from '../knowledge/DocumentRow'
import type { AnswerKnowledge } from '../knowledge/Knowledge'
import { readStaff } from '../knowledge/readStaff'
import { replaceAnswers } from '../knowledge/replaceAnswers'
import { type StaffRow, staffKnowledge } from '../knowledge/StaffKnowledge'
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
    return new Trial(documents, await readStaff(payload), deadline)
  }

  /** What can be answered with it, with a dictionary and with other answers than the published ones. */
  async knowledge(
    dictionary: SearchDictionary,
    staff: StaffRow = this.staff,
  ): Promise<AnswerKnowledge> {
    const index = new KnowledgeIndex(dictionary)
    for (const row of this.documents) {
      index.put(String(row.id), passagesOf(row))
      await breathe()
      this.deadline.require()
    }
    return withStaff({ index, answers: [] }, staff)
  }
}

/** The same passages with other answers and scenarios; what its index had of others until now it has no more. */
export function withStaff(
  { index, answers: before }: Pick<AnswerKnowledge, 'index' | 'answers'>,
  row: StaffRow,
): AnswerKnowledge {
  const { answers, scenarios, settings } = staffKnowledge(row)
  replaceAnswers(index, before, answers)
  return { index, answers, scenarios, settings }
}
