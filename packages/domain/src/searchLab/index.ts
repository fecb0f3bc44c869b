export { bestBetProblems, type BestBetDraft } from './bestBetProblems'
export { compareRanks, type RankChange } from './compareRanks'
export type { FieldProblem } from './fieldProblem'
export { SEARCH_LAB_ATTEMPTS, SEARCH_LAB_LIMITS } from './labLimits'
export { MISSED_SEARCHES } from './missedLimits'
export { missedText } from './missedText'
export {
  searchEntryProblems,
  type SearchEntryDraft,
  type SearchEntryKnowledge,
} from './searchEntryProblems'
