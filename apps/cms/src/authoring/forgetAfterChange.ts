import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/afterCommit'
import { forgetKept } from './brieflyKept'

/**
 * After a save or a deletion nobody is told what was true before it. Whatever was saved: drafts are far rarer than
 * questions, and what became public is not asked for the sake of it.
 */
export async function forgetAfterChange<T>({ doc, req }: { doc: T; req: PayloadRequest }) {
  await afterCommit(req, () => forgetKept(req.payload))
  return doc
}
