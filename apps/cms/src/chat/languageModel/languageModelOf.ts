import type { Payload } from 'payload'
import { env } from '../../env'
import { LanguageModel } from './LanguageModel'

const known = new WeakMap<object, LanguageModel>()

/** The language model of this process; null where none is configured. */
export function languageModelOf(payload: Pick<Payload, 'db' | 'logger'>): LanguageModel | null {
  const settings = env.languageModel
  if (!settings) return null
  const own = known.get(payload.db) ?? new LanguageModel({ payload, settings })
  known.set(payload.db, own)
  return own
}
