import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { PayloadRequest, RequestContext } from 'payload'
import { liveBefore, liveChange, rememberLiveCopy, type StoredRow } from './liveCopy'

const slug = 'events'
const table = new Map<string, StoredRow>()
const findOne = jest.fn(async ({ where }: { where: { id: { equals: string } } }) => {
  const row = table.get(where.id.equals)
  return row ? { ...row } : null
})
/** A request whose context every call of the Local API replaces by a copy, as Payload does. */
const request = (): PayloadRequest =>
  ({ context: {}, payload: { db: { findOne } } }) as unknown as PayloadRequest
const called = (req: PayloadRequest): RequestContext => {
  req.context = { ...req.context }
  return req.context
}
let edition = 0

/** A save up to where its hooks come after it; `status` is what it leaves in the table, nothing for a draft beside it. */
async function save(req: PayloadRequest, status?: 'published' | 'draft', id = 'e1') {
  const context = called(req)
  await rememberLiveCopy(slug)({
    data: {},
    originalDoc: { id },
    operation: 'update',
    req,
    context,
  } as unknown as Parameters<ReturnType<typeof rememberLiveCopy>>[0])
  edition += 1
  if (status) table.set(id, { id, _status: status, updatedAt: String(edition) })
}
const ask = (req: PayloadRequest, id = 'e1') => liveChange({ req, context: req.context, slug, id })

beforeEach(() => {
  table.clear()
  table.set('e1', { id: 'e1', _status: 'published', updatedAt: '0' })
  findOne.mockClear()
})

describe('what a save means to the public', () => {
  it('is asked for once, whatever hooks ask between', async () => {
    const req = request()
    await save(req, 'published')
    const first = await ask(req)
    called(req)
    expect(await ask(req)).toBe(first)
    called(req)
    expect(await ask(req)).toBe(first)
    // Once before it, once after it.
    expect(findOne).toHaveBeenCalledTimes(2)
  })

  it.each<[string, 'published' | 'draft' | undefined, unknown]>([
    ['a publication', 'published', expect.objectContaining({ _status: 'published' })],
    ['a withdrawal', 'draft', 'withdrawn'],
    ['a draft beside it', undefined, null],
  ])('is the same however often it is asked: %s', async (_name, status, expected) => {
    const req = request()
    await save(req, status)
    expect([await ask(req), await ask(req)]).toEqual([expected, expected])
  })

  it('is each time another one of two saves of one request', async () => {
    const req = request()
    await save(req, 'draft')
    expect(await ask(req)).toBe('withdrawn')
    await save(req, 'published')
    expect(await ask(req)).toMatchObject({ _status: 'published', updatedAt: String(edition) })
    await save(req, 'published')
    expect(await ask(req)).toMatchObject({ updatedAt: String(edition) })
    await save(req)
    expect(await ask(req)).toBeNull()
  })

  it('is that of a save within, once a hook has made one', async () => {
    const req = request()
    await save(req, 'published')
    await ask(req)
    await save(req, 'draft')
    expect(await ask(req)).toBe('withdrawn')
    // Back in the save around it, with the context that it has now.
    called(req)
    expect(await ask(req)).toBe('withdrawn')
  })

  it('is nothing of a save that was undone', async () => {
    table.set('e1', { id: 'e1', _status: 'draft', updatedAt: '0' })
    const req = request()
    const before = table.get('e1')!
    await save(req, 'published')
    expect(await ask(req)).toMatchObject({ _status: 'published' })
    // `rollback to savepoint`
    table.set('e1', before)
    await save(req)
    expect(await ask(req)).toBeNull()
    expect(liveBefore(req.context, slug, 'e1')).toBeNull()
  })

  it('is its own for each document of a request', async () => {
    const req = request()
    await save(req, 'published', 'e1')
    await save(req, 'draft', 'e2')
    expect(await ask(req, 'e1')).toMatchObject({ id: 'e1' })
    expect(await ask(req, 'e2')).toBeNull()
  })

  it('is asked for anew of a document that is new', async () => {
    const req = request()
    table.set('e3', { id: 'e3', _status: 'draft', updatedAt: '0' })
    expect(await ask(req, 'e3')).toBeNull()
    table.set('e3', { id: 'e3', _status: 'published', updatedAt: '1' })
    expect(await ask(req, 'e3')).toMatchObject({ id: 'e3' })
  })
})
