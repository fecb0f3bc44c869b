import type { AskedRecords, Retrieve } from '../model/Retrieve'

/** Several steps and readings of one message look for the same; it is looked up once. */
export function askedOnce(retrieve: Retrieve): Retrieve {
  return {
    ...retrieve,
    answers: remembered(retrieve.answers, asIs),
    passages: remembered(retrieve.passages, asIs),
    records: remembered(retrieve.records, nameOf),
  }
}

const asIs = (query: string) => query
const nameOf = ({ finder, parameters }: AskedRecords) => JSON.stringify([finder, parameters])

function remembered<Asked, T>(
  ask: (asked: Asked) => T,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => T {
  const known = new Map<string, T>()
  return (asked) => {
    const key = keyOf(asked)
    const found = known.get(key) ?? ask(asked)
    known.set(key, found)
    return found
  }
}
