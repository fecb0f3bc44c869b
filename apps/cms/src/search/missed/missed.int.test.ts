import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type People } from '../../../test/people'
import type { keepMissed as Keep } from './keepMissed'
import type { listMissed as List } from './listMissed'
import type { noteMissed as Note } from './noteMissed'
import type { writeNoted as Write } from './writeNoted'
import type { pruneMissed as Prune } from './pruneMissed'

type Row = Record<string, unknown>

let portal: Portal
let people: People
// The environment is read when the code is imported.
let keepMissed: typeof Keep
let listMissed: typeof List
let noteMissed: typeof Note
let writeNoted: typeof Write
let pruneMissed: typeof Prune

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  ;({ keepMissed } = await import('./keepMissed'))
  ;({ listMissed } = await import('./listMissed'))
  ;({ noteMissed } = await import('./noteMissed'))
  ;({ writeNoted } = await import('./writeNoted'))
  ;({ pruneMissed } = await import('./pruneMissed'))
})
afterAll(() => portal.close())

const run = async (statement: string): Promise<Row[]> =>
  (await portal.payload.db.drizzle.execute(statement)).rows
const search = (q: string, more = '') =>
  portal.rest('GET', `/search?q=${encodeURIComponent(q)}${more}`)
const at = (day: string) => new Date(`${day}T12:00:00+09:00`)
const keep = (texts: string[], day = '2026-11-26') => keepMissed(portal.payload, texts, at(day))

beforeEach(async () => {
  await writeNoted(portal.payload)
  await run('delete from missed_searches')
})

describe('a search that found nothing', () => {
  it('is kept in clear from the third time on, and until then as a hash that the database cannot make', async () => {
    for (let time = 1; time <= 2; time += 1) {
      // However often it is asked within a minute.
      for (let again = 0; again < 3; again += 1) await search('ほげらふがら')
      await writeNoted(portal.payload)
      expect(await run('select text, count from missed_searches')).toEqual([
        { text: null, count: String(time) },
      ])
    }
    const [{ hash } = {}] = await run('select hash from missed_searches')
    expect(hash).not.toBe(createHash('sha256').update('ほげらふがら').digest('base64url'))
    expect(await listMissed(portal.payload)).toEqual([])
    await search('　ほげらふがら ')
    await writeNoted(portal.payload)
    expect(await listMissed(portal.payload)).toMatchObject([{ text: 'ほげらふがら', count: 3 }])
  })

  it('is not one that found something, that is a later page, or that is narrowed to nothing', async () => {
    await portal.payload.create({
      collection: 'content-items',
      data: {
        title: 'みずうみの話',
        slug: 'lake',
        kind: 'page',
        summary: 'あ',
        _status: 'published',
      } as never,
    })
    await search('みずうみの話')
    await search('みずうみの話', '&type=event')
    await search('', '&type=event')
    await search('なにもないことば', '&page=2')
    await search('03-1234-5678')
    await writeNoted(portal.payload)
    expect(await run('select * from missed_searches')).toEqual([])
  })

  it('adds up over days and processes, once for each text and day', async () => {
    await Promise.all(Array.from({ length: 6 }, () => keep(['ことば', 'べつのことば'])))
    await keep(['ことば'], '2026-11-27')
    expect(await run('select text, day, count from missed_searches order by text, day')).toEqual([
      { text: 'ことば', day: '2026-11-26', count: '6' },
      { text: 'ことば', day: '2026-11-27', count: '1' },
      { text: 'べつのことば', day: '2026-11-26', count: '6' },
    ])
    expect(await listMissed(portal.payload)).toEqual([
      { text: 'ことば', count: 7, lastDay: '2026-11-27' },
      { text: 'べつのことば', count: 6, lastDay: '2026-11-26' },
    ])
  })

  it('is forgotten: a text after 90 days, a hash after 30', async () => {
    await keep(['ひとりごと'], '2026-10-27')
    for (const day of ['2026-08-27', '2026-08-28', '2026-08-28']) await keep(['なんども'], day)
    await pruneMissed(portal.payload, at('2026-11-26'))
    expect(await run('select text, day from missed_searches order by day')).toEqual([
      { text: 'なんども', day: '2026-08-28' },
      { text: null, day: '2026-10-27' },
    ])
    await pruneMissed(portal.payload, at('2026-11-27'))
    expect(await run('select text from missed_searches')).toEqual([])
  })

  it('fills no table, however many are made up', async () => {
    for (let round = 0; round < 3; round += 1) {
      await keep(Array.from({ length: 500 }, (_, one) => `つくりごと${round}の${one}`))
    }
    expect(await run('select count(*)::int as n from missed_searches')).toEqual([{ n: 1000 }])
    // What is known goes on being counted, and another day is open again.
    await keep(['つくりごと0の1'])
    await keep(['あたらしいことば'], '2026-11-27')
    expect(await run("select count from missed_searches where day = '2026-11-27'")).toEqual([
      { count: '1' },
    ])
    expect(await run('select 1 from missed_searches where count = 2')).toHaveLength(1)
    for (let one = 0; one < 2000; one += 1)
      noteMissed(`あふれることば${'あ'.repeat(one % 7)}${String.fromCodePoint(0x4e00 + one)}`)
    await run('delete from missed_searches')
    await writeNoted(portal.payload)
    expect((await run('select count(*)::int as n from missed_searches'))[0]?.n).toBe(500)
  })

  it('never keeps a search from its answer', async () => {
    await run('alter table missed_searches rename to elsewhere')
    expect((await search('なにもないことば')).status).toBe(200)
    await expect(writeNoted(portal.payload)).rejects.toThrow()
    await run('alter table elsewhere rename to missed_searches')
  })
})

describe('who sees them', () => {
  it('those who work on the dictionary; nobody a hash, a single one, or from outside', async () => {
    for (let time = 0; time < 3; time += 1) await keep(['なんども'])
    await keep(['ひとりごと'])
    for (const cookie of [people.metroEditor, people.reviewer, people.systemAdmin]) {
      const { json, text } = await portal.rest('GET', '/missed-searches', { cookie })
      expect(json.docs).toMatchObject([{ text: 'なんども', count: 3 }])
      expect(text).not.toContain('hash')
    }
    for (const cookie of ['', people.hospitalA, people.publisherA]) {
      const { status, text } = await portal.rest('GET', '/missed-searches', { cookie })
      expect([401, 403].includes(status)).toBe(true)
      expect(text).not.toContain('なんども')
    }
    const [{ id } = {}] = await run("select id from missed_searches where text = 'なんども'")
    for (const [method, path] of [
      ['POST', '/missed-searches'],
      ['PATCH', `/missed-searches/${String(id)}`],
      ['DELETE', `/missed-searches/${String(id)}`],
      ['DELETE', '/missed-searches?where[count][exists]=true'],
    ] as const) {
      const { status } = await portal.rest(method, path, {
        cookie: people.systemAdmin,
        ...(method === 'DELETE' ? {} : { body: { count: 99 } }),
      })
      expect([method, path, status]).toEqual([method, path, 403])
    }
  })
})
