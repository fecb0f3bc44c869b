import { Readable } from 'node:stream'
import { addDays, canSystem, isLocalDate, toInstant } from '@tokyo-cancer-portal/domain'
import { APIError, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { auditCsv } from './auditCsv'
import { namesInChanges } from './namesInChanges'

const PAGE = 100

/**
 * `GET /api/audit-entries/export.csv?from=&to=` for those with `read-audit`: the entries of these days (in Japan, both
 * included; without them all), the newest first, as CSV. Sent page by page, so that a long trail needs no memory.
 *
 * Answers 400 for what is no date, 401, 403.
 */
export const exportEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('ログインが必要です。', 401, null, true)
    if (!canSystem(await actorOf(req), 'read-audit')) throw new Forbidden(req.t)
    const from = dayOf(req, 'from')
    const to = dayOf(req, 'to')
    const where = {
      and: [
        ...(from ? [{ at: { greater_than_equal: toInstant(from, '00:00') } }] : []),
        ...(to ? [{ at: { less_than: toInstant(addDays(to, 1), '00:00') } }] : []),
      ],
    }
    const body = Readable.toWeb(Readable.from(pages(req, where))) as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit.csv"',
        'cache-control': 'private, no-store',
      },
    })
  },
}

function dayOf(req: PayloadRequest, name: 'from' | 'to'): string | undefined {
  const value = req.searchParams?.get(name) || undefined
  if (value === undefined || isLocalDate(value)) return value
  throw new APIError('日付は2026-04-01の形で指定してください。', 400, { field: name }, true)
}

type Where = Parameters<PayloadRequest['payload']['find']>[0]['where']

async function* pages(req: PayloadRequest, where: Where): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-entries',
      ...(where ? { where } : {}),
      sort: '-at',
      limit: PAGE,
      page,
      depth: 0,
      overrideAccess: false,
      req,
    })
    yield encoder.encode(auditCsv(docs, await namesInChanges(req, docs), page === 1))
    more = hasNextPage
  }
}
