import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest } from 'payload'

const WRITES = new Set<string>(['create', 'update', 'restoreVersion'])
const READS = new Set<string>(['count', 'countVersions', 'read', 'readDistinct'])

/**
 * All languages at once (`locale=all`) are for reading, and for people who work here: a save needs one language that its
 * texts are in, and visitors read one language at a time.
 *
 * @throws APIError 400
 */
export function guardLocale(req: PayloadRequest | undefined, operation: string): void {
  // A document goes with all its languages; the trail names it in Japanese.
  if (req && operation === 'delete') req.locale = DEFAULT_LANGUAGE
  // The answer to a save fills the form: Japanese that stands in for what is missing would be saved as a translation.
  if (req?.locale && req.locale !== DEFAULT_LANGUAGE && WRITES.has(operation))
    req.fallbackLocale = false
  if (req?.locale !== 'all' || req.payloadAPI === 'local') return
  if (READS.has(operation) && req.user) return
  throw new APIError('言語（locale）は1つだけ指定してください。', 400, { field: 'locale' }, true)
}
