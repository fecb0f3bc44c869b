import type { PayloadRequest } from 'payload'

/** Somebody who types asks every few seconds; what another process publishes meanwhile may wait that long. */
const KEEP_MS = 15_000
/** Organizations times questions; more is thrown away as a whole. */
const MOST = 500

type Kept = { at: number; value: unknown }

const known = new WeakMap<object, Map<string, Kept>>()

/** What is asked about by somebody, and how up to date the answer has to be. */
export type Asking = {
  req: PayloadRequest
  /** `now` for whatever is decided by it; `lately` while somebody types. */
  freshness: 'now' | 'lately'
  /** Whose rights the answer was read with: the organization of the person, or what stands for everything. */
  reader: string
  /** Set by jobs, which have no person; they ask for what is published all the same. */
  isJob?: boolean
}

/**
 * The answer to a question, read anew or, while somebody types, at most 15 seconds old. Answers are kept by reader, so that
 * nobody is told what only another may see.
 *
 * @param key of the question
 */
export async function brieflyKept<T>(
  { req, freshness, reader }: Asking,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const kept = known.get(req.payload.db) ?? new Map<string, Kept>()
  known.set(req.payload.db, kept)
  const name = `${reader} ${key}`
  const before = kept.get(name)
  if (freshness === 'lately' && before && Date.now() - before.at < KEEP_MS) return before.value as T
  const value = await read()
  if (kept.size >= MOST) kept.clear()
  kept.set(name, { at: Date.now(), value })
  return value
}

/** Forgets every answer: what they are about has changed. */
export function forgetKept(payload: PayloadRequest['payload']): void {
  known.delete(payload.db)
}
