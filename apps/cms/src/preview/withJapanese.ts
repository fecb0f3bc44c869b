import { DEFAULT_LANGUAGE, type ReviewableSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { isPlainObject } from '../fields/input/isPlainObject'
import { walkFields } from '../fields/input/walkFields'
import { inJapanese } from '../localization/inJapanese'
import { storedDraft } from './storedDraft'
import type { Typed } from './typedStore'

type Data = Record<string, unknown>

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The Japanese text of the stored draft in the place of one that is empty in the form, as after a save. */
export async function withJapanese(
  req: PayloadRequest,
  { slug, typed }: { slug: ReviewableSlug; typed: Typed },
  laid: Data,
): Promise<Data> {
  const hasFallback = req.fallbackLocale !== null && req.fallbackLocale !== false
  if (req.locale === DEFAULT_LANGUAGE || !hasFallback || typed.id === null) return laid
  const japanese = await storedDraft(inJapanese(req), { slug, id: typed.id })
  if (!japanese) return laid
  for (const { field, path, siblingData, value } of walkFields(
    req.payload.collections[slug].config.fields,
    laid,
  )) {
    if (!('localized' in field && field.localized) || !isEmpty(value)) continue
    siblingData[field.name] = valueAt(japanese, laid, path.split('.'))
  }
  return laid
}

/** What stands in `source` where `path` leads in `like`; nothing where that is another row or block by now. */
function valueAt(source: unknown, like: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined) return source
  if (idOf(source) !== idOf(like)) return undefined
  return valueAt(inner(source, first), inner(like, first), rest)
}

const idOf = (value: unknown) => (isPlainObject(value) ? value.id : undefined)

function inner(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)] as unknown
  return isPlainObject(value) ? value[name] : undefined
}
