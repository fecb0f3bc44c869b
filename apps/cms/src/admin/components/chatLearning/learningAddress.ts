import type { GroupState } from '../../../chat/learning/listGroups'

/** What of the page is looked at. */
export interface LearningChoice {
  state: GroupState
  /** Of questions, from 1. */
  page: number
  /** Of records, from 1. */
  records: number
}

type Given = Readonly<Record<string, string | string[] | undefined>>

/** More pages than there can be. */
const MOST = 100_000

/** What the address asks for; what it says wrongly is the beginning. */
export function readChoice(given: Given): LearningChoice {
  return {
    state: given.state === 'done' ? 'done' : 'waiting',
    page: pageIn(given.page),
    records: pageIn(given.records),
  }
}

/** The address of a choice. @param admin root of the admin */
export function addressWith(admin: string, { state, page, records }: LearningChoice): string {
  const said = Object.entries({
    state: state === 'waiting' ? '' : state,
    page: page === 1 ? '' : String(page),
    records: records === 1 ? '' : String(records),
  }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(said).toString()
  return `${admin}/chat-learning${query ? `?${query}` : ''}`
}

function pageIn(value: unknown): number {
  const page = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 1
  return Math.min(Math.max(page, 1), MOST)
}
