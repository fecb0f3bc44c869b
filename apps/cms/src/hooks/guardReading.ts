import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'
import { guardLocale } from '../localization/guardLocale'
import { sortKeys, wherePaths } from './conditions/askedPaths'
import { PUBLIC_FIELDS } from './publicFields'

const MAX_LIMIT = 100
const MAX_PUBLIC_DEPTH = 2
const MAX_WHERE_CONDITIONS = 40

type ReadArgs = {
  overrideAccess?: boolean
  limit?: number
  page?: number
  depth?: number
  sort?: string | string[]
  where?: Where
  draft?: boolean
  trash?: boolean
  joins?: object
}

/** Payload calls looking for versions `read` too. */
const READS = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/**
 * Bounds every read that somebody asks for from outside: at most 100 documents a page, no paths to order or filter
 * by but those that are meant for it, and for visitors no drafts, no trash and no deep population.
 */
export function guardReading(slug: GovernedSlug | CollectionSlug): CollectionBeforeOperationHook {
  return ({ args: anyArgs, operation, req, collection }) => {
    const args = anyArgs as ReadArgs
    if (!args.overrideAccess) guardLocale(req, operation)
    if (args.overrideAccess || !READS.has(operation)) return undefined
    refuseBadPage(args)
    const bounded = { ...anyArgs, ...('limit' in args ? { limit: boundedLimit(args.limit) } : {}) }
    if (req.user) {
      refuseRelationalSort(sortKeys(args.sort), collection.flattenedFields)
      return bounded
    }
    refuseUnlisted(slug as CollectionSlug, args)
    return capDepth({ ...bounded, draft: false, trash: false }, req)
  }
}

/** Visitors get related documents two levels deep at most. */
export function capDepth<T extends { depth?: number; req?: PayloadRequest }>(
  args: T,
  req = args.req,
): T {
  if (req?.user || args.depth === undefined || args.depth <= MAX_PUBLIC_DEPTH) return args
  return { ...args, depth: MAX_PUBLIC_DEPTH }
}

/** Zero means "all" to Payload; to us it means as many as anybody may have. */
function boundedLimit(limit: number | undefined): number | undefined {
  if (limit === undefined) return undefined
  return limit === 0 ? MAX_LIMIT : Math.min(limit, MAX_LIMIT)
}

function refuseBadPage({ limit, page, depth }: ReadArgs): void {
  const isBad = (value: number | undefined, least: number) =>
    value !== undefined && (!Number.isSafeInteger(value) || value < least || value > 1_000_000)
  if (isBad(limit, 0)) throw bad('limit', '件数（limit）は0以上の整数で指定してください。')
  if (isBad(depth, 0)) throw bad('depth', '深さ（depth）は0以上の整数で指定してください。')
  if (isBad(page, 1)) throw bad('page', 'ページ番号（page）は1以上の整数で指定してください。')
}

function refuseUnlisted(slug: CollectionSlug, args: ReadArgs): void {
  const listed = PUBLIC_FIELDS[slug] ?? { where: ['id'], sort: [] }
  const sort = sortKeys(args.sort).find((key) => !listed.sort.includes(key))
  if (sort !== undefined) throw bad('sort', `「${clip(sort)}」では並べ替えできません。`)
  const paths = wherePaths(args.where)
  if (paths.length > MAX_WHERE_CONDITIONS) throw bad('where', '条件が多すぎます。')
  // No public document has joins; through them one could order by what lies behind a relation.
  if (Object.keys(args.joins ?? {}).length > 0) throw bad('joins', 'joinsは指定できません。')
  const path = paths.find((candidate) => !listed.where.includes(candidate))
  if (path !== undefined) throw bad('where', `「${clip(path)}」では絞り込みできません。`)
}

/** Even staff do not order by what lies behind a relation: that would tell what they may not read. */
function refuseRelationalSort(keys: string[], fields: FlattenedField[]): void {
  for (const key of keys) {
    const [first, ...rest] = key
      .replaceAll('__', '.')
      .replace(/^version\./, '')
      .split('.')
    const type = fields.find(({ name }) => name === first)?.type
    const isRelation = type === 'relationship' || type === 'upload' || type === 'join'
    if (isRelation && rest.length > 0) throw bad('sort', `「${clip(key)}」では並べ替えできません。`)
  }
}

function bad(field: string, message: string): APIError {
  return new APIError(message, 400, { field }, true)
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
