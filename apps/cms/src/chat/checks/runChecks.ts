import {
  type ChatReply,
  type CheckChange,
  type CheckVerdict,
  compareVerdicts,
  countChanges,
  judgeReply,
} from '@tokyo-cancer-portal/chatbot'
import type { PayloadRequest } from 'payload'
import { fewAtATime } from '../../http/fewAtATime'
import { knowledgeOf } from '../knowledge/Knowledge'
import { askChecks } from './askChecks'
import type { AskedCheck } from './AskedCheck'
import { askProposal, type CheckedProposal } from './askProposal'
import { Deadline } from './Deadline'
import { readChecks } from './readChecks'
import { type SaidReply, saidOf } from './saidOf'

/** One question before and after; of a run without a proposal both are the same. */
export interface CheckResult {
  id: string
  question: string
  expects: AskedCheck['expected']['kind']
  change: CheckChange
  before: CheckVerdict
  after: CheckVerdict
  said: { before: SaidReply; after: SaidReply }
}

export interface CheckRun {
  counts: Record<CheckChange, number>
  /** How many are right afterwards. */
  right: number
  results: CheckResult[]
  /** Questions that were not asked, because there are too many or it took too long. */
  leftOut: number
}

/** Nobody waits longer; what was not asked by then is said. */
const LONGEST_MS = 60_000
/** One run after the other: the thread belongs to visitors. */
const admitted = fewAtATime(1)

/**
 * Asks the questions of the frozen set with what is published, and with a proposal as if it were published too; without one
 * as it is now. Nothing is written, and nobody else is answered otherwise.
 *
 * @param only one question, in use or not
 * @throws 400 for a proposal that cannot be published as it is, 503 where it takes too long
 */
export async function runChecks(
  req: PayloadRequest,
  { proposal = null, only }: { proposal?: CheckedProposal | null; only?: string },
): Promise<CheckRun> {
  return admitted(async () => {
    const { payload } = req
    const deadline = new Deadline(LONGEST_MS, req.signal)
    const { checks, total } = await readChecks(req, only)
    const asking = { payload, now: new Date(), deadline, records: new Map() }
    if (!proposal || checks.length === 0) {
      const replies = await askChecks(checks, await knowledgeOf(payload).current(), asking)
      return runOf(checks, replies, replies, total)
    }
    const { before, after } = await askProposal(checks, proposal, asking)
    return runOf(checks, before, after, total)
  })
}

function runOf(
  checks: readonly AskedCheck[],
  before: readonly ChatReply[],
  after: readonly ChatReply[],
  total: number,
): CheckRun {
  const results = checks.flatMap(({ id, question, expected }, at): CheckResult[] => {
    const [was, is] = [before[at], after[at]]
    if (!was || !is) return []
    const verdicts = { before: judgeReply(expected, was), after: judgeReply(expected, is) }
    return [
      {
        id,
        question,
        expects: expected.kind,
        change: compareVerdicts(verdicts.before, verdicts.after),
        ...verdicts,
        said: { before: saidOf(was), after: saidOf(is) },
      },
    ]
  })
  return {
    counts: countChanges(results),
    right: results.filter(({ after: verdict }) => verdict === 'right').length,
    results,
    leftOut: total - results.length,
  }
}
