import type { ListedEvent } from './chooseEvents'

/**
 * The order of a list: by the date that stands for an event, then what has no date, then recordings, the latest first.
 * It is one and the same for every page of a list, so none repeats or skips an event.
 */
export function soonestFirst(a: ListedEvent, b: ListedEvent): number {
  const byDate = compare(keyOf(a), keyOf(b)) * (a.candidate.isRecording ? -1 : 1)
  return compare(groupOf(a), groupOf(b)) || byDate || a.candidate.key - b.candidate.key
}

function groupOf({ date, candidate }: ListedEvent): number {
  if (candidate.isRecording) return 2
  return date === null ? 1 : 0
}

const keyOf = ({ date }: ListedEvent) => `${date?.date ?? ''} ${date?.startTime ?? ''}`

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
