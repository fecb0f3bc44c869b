import type { answerEventSearch } from './answerEventSearch'
import type { PlainQuestion } from './testing/bruteForce'
import type { RandomEvent } from './testing/randomEvents'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  addDays,
  EVENT_FACET_VOCABULARIES,
  EVENT_TIMES,
  rangeOfEventTime,
} from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { openPortal, type Portal } from '../../../test/openPortal'
import { bruteForce } from './testing/bruteForce'
import { randomEvents } from './testing/randomEvents'

type Answer = Awaited<ReturnType<typeof answerEventSearch>>

/** A Thursday at noon in Japan. */
const NOW = new Date('2026-11-26T12:00:00+09:00')
const TODAY = '2026-11-26'
const MANY = 120

let portal: Portal
let answerAt: (query: string, now?: Date) => Promise<Answer>
let events: RandomEvent[]
const slugOf = new Map<string, string>()

const create = async (collection: string, data: object, status = 'published') =>
  (await portal.payload.create({
    collection: collection as 'topics',
    data: { ...data, _status: status } as never,
    draft: status === 'draft',
  })) as unknown as { id: string; slug: string }

beforeAll(async () => {
  portal = await openPortal()
  const { answerEventSearch: answer } = await import('./answerEventSearch')
  answerAt = (query, now = NOW) =>
    answer({ payload: portal.payload, searchParams: new URLSearchParams(query), locale: 'ja' }, now)
  const named = async (collection: string, names: string[], more: (name: string) => object) =>
    Promise.all(
      names.map(async (name) => {
        const { id } = await create(collection, { slug: name, ...more(name) })
        slugOf.set(id, name)
        return id
      }),
    )
  const topics = await named('topics', ['finder-work', 'finder-money', 'finder-food'], (title) => ({
    title,
  }))
  const organizers = await named(
    'organizations',
    ['finder-one', 'finder-two', 'finder-three'],
    (name) => ({ name, kind: 'association' }),
  )
  events = randomEvents(MANY, TODAY, randomFrom(26), { topics, organizers })
  const [first] = events
  // On both sides of a midnight.
  for (const date of [TODAY, addDays(TODAY, 1)]) {
    const occurrence = {
      date,
      startTime: '00:00',
      endTime: '23:59',
      status: 'scheduled',
      full: false,
    }
    events.push({
      ...first!,
      slug: `all-day-${date}`,
      format: 'online',
      venue: { name: '', municipality: null },
      occurrences: [occurrence],
    })
  }
  for (const event of events) await create('events', event)
}, 300_000)
afterAll(() => portal.close())

const slugsOf = ({ hits }: Pick<Answer, 'hits'>) =>
  hits.map(({ url }) => url.split('/').at(-1) ?? '')
const sorted = (slugs: readonly string[]) => slugs.toSorted((a, b) => (a < b ? -1 : 1))
const inAddress = (question: PlainQuestion) =>
  new URLSearchParams(
    Object.entries(question).map(([name, value]): [string, string] => [
      name,
      slugOf.get(value) ?? value,
    ]),
  )
const everything = async (question: PlainQuestion, limit: number) => {
  const found: Answer['hits'] = []
  for (let page = 1; ; page += 1) {
    const answer = await answerAt(`${inAddress(question)}&page=${page}&limit=${limit}`)
    found.push(...answer.hits)
    if (page * limit >= answer.total) return { ...answer, hits: found }
  }
}

describe('lists and numbers', () => {
  it('are what looking at each event gives, for 220 questions, page by page', async () => {
    const random = randomFrom(5)
    const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
    const named = { topic: [] as string[], organizer: [] as string[] }
    for (const { topics, organizer } of events) {
      named.topic.push(...topics)
      named.organizer.push(organizer)
    }
    const valuesOf = (facet: string) =>
      facet === 'topic' || facet === 'organizer'
        ? [...new Set(named[facet])]
        : EVENT_FACET_VOCABULARIES[facet as 'kind'].map(({ value }) => value)
    const FACETS = [...Object.keys(EVENT_FACET_VOCABULARIES), 'topic', 'organizer']
    let found = 0
    for (let round = 0; round < 220; round += 1) {
      const question: Record<string, string> = {}
      for (const facet of FACETS) if (random() < 0.15) question[facet] = one(valuesOf(facet))
      if (random() < 0.3) question.from = addDays(TODAY, Math.floor(random() * 30) - 10)
      if (random() < 0.3) {
        question.to = addDays(question.from ?? TODAY, Math.floor(random() * 20))
      }
      if (random() < 0.5) question.open = one(['yes', 'all'])

      const expected = bruteForce(events, question, NOW)
      const answer = await everything(question, one([3, 7, 50]))
      expect([question, answer.total]).toEqual([question, expected.length])
      // Each once, in the order of their dates.
      expect(sorted(slugsOf(answer))).toEqual(sorted(expected.map(({ slug }) => slug)))
      const begins = new Map(expected.map((one_) => [one_.slug, one_.begins]))
      if (question.format !== 'archive') {
        expect(slugsOf(answer).map((slug) => begins.get(slug))).toEqual(
          expected.map((one_) => one_.begins),
        )
      }
      for (const facet of FACETS) {
        const { [facet]: _own, ...others } = question
        const counts = valuesOf(facet)
          .map((value) => ({
            value: slugOf.get(value) ?? value,
            count: bruteForce(events, { ...others, [facet]: value }, NOW).length,
          }))
          .filter(({ value, count }) => count > 0 || value === (slugOf.get(_own ?? '') ?? _own))
        const told = answer.facets[facet as 'kind'].map(({ value, count }) => ({ value, count }))
        const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1)
        expect([question, facet, told.toSorted(byValue)]).toEqual([
          question,
          facet,
          counts.toSorted(byValue),
        ])
      }
      const { from: _from, to: _to, ...anyTime } = question
      for (const { value } of EVENT_TIMES) {
        const range = rangeOfEventTime(value, NOW)
        const inRange = {
          ...anyTime,
          ...(range.from ? { from: range.from } : {}),
          ...(range.to ? { to: range.to } : {}),
        }
        const told = answer.facets.when.find((count) => count.value === value)?.count
        expect([question, value, told]).toEqual([
          question,
          value,
          bruteForce(events, inRange, NOW).length,
        ])
      }
      const closed = bruteForce(events, { ...question, open: 'all' }, NOW).length - expected.length
      expect([question, answer.closed]).toEqual([question, question.open ? 0 : closed])
      found += answer.total
    }
    // The questions are worth asking.
    expect(found).toBeGreaterThan(500)
  }, 300_000)

  it('lead where the offers of a thin list say they do', async () => {
    let offers = 0
    for (const area of ['tosho', 'nishitama', 'ku-chuobu']) {
      for (const more of [
        '',
        '&when=today',
        '&fee=free&audience=employer',
        '&q=公開講座&open=yes',
      ]) {
        const query = `area=${area}${more}`
        const answer = await answerAt(query)
        if (answer.total >= 3) expect(answer.offers).toEqual([])
        for (const offer of answer.offers) {
          const changed = new URLSearchParams(query)
          if (offer.kind === 'any-time') changed.delete('when')
          if (offer.kind === 'without') changed.delete(offer.condition)
          if ('isAnyTime' in offer && offer.isAnyTime) changed.delete('when')
          if (offer.kind === 'area') changed.set('area', offer.area)
          if (offer.kind === 'online') {
            changed.delete('area')
            changed.set('format', 'online,hybrid')
          }
          if (offer.kind === 'recordings') {
            for (const name of ['when', 'area', 'fee', 'open']) changed.delete(name)
            changed.set('format', 'archive')
          }
          expect([query, offer, (await answerAt(changed.toString())).total]).toEqual([
            query,
            offer,
            offer.count,
          ])
          offers += 1
        }
      }
    }
    expect(offers).toBeGreaterThan(10)
  })

  it('say until when they are right', async () => {
    const { goodUntil } = await answerAt('')
    expect(Date.parse(goodUntil)).toBeGreaterThan(NOW.getTime())
    expect(Date.parse(goodUntil)).toBeLessThanOrEqual(Date.parse('2026-11-27T00:00:00+09:00'))
    const just = await answerAt('', new Date(Date.parse(goodUntil) - 1))
    expect(slugsOf(just)).toEqual(slugsOf(await answerAt('')))
  })

  it('are right no longer than the offers beside them', async () => {
    const { goodUntil } = await answerAt('')
    // Before midnight something changes.
    expect(Date.parse(goodUntil)).toBeLessThan(Date.parse('2026-11-27T00:00:00+09:00'))
    const nothing = await answerAt('q=ほげふがぴよ')
    expect(nothing.total).toBe(0)
    expect(nothing.offers.find(({ kind }) => kind === 'without')?.count).toBeGreaterThan(0)
    expect(nothing.goodUntil).toBe(goodUntil)
  })

  it('begin a new day in Japan, not where the machine stands', async () => {
    const before = new Date('2026-11-26T23:59:59+09:00')
    const after = new Date('2026-11-27T00:00:00+09:00')
    const dates = ({ hits }: Answer) => hits.map(({ occurrence }) => occurrence?.date)
    const today = async (now: Date) => dates(await answerAt('when=today&open=all&limit=100', now))
    expect((await today(before)).every((date) => date === '2026-11-26')).toBe(true)
    const tomorrow = await today(after)
    expect(tomorrow.length).toBeGreaterThan(0)
    expect(tomorrow.every((date) => date === '2026-11-27')).toBe(true)
  })
})

describe('words', () => {
  it('choose among events, as the search understands them, by date', async () => {
    const answer = await answerAt('q=にゅうがん教室&limit=100&open=all')
    expect(answer.total).toBeGreaterThan(0)
    expect(answer.hits.every(({ title }) => title.startsWith('乳がん教室'))).toBe(true)
    const dates = answer.hits.map(({ occurrence }) => occurrence?.date ?? '')
    expect(dates).toEqual(dates.toSorted())
    expect(answer.hits.every(({ type }) => type === 'event')).toBe(true)
  })

  it('find an event by its organizer', async () => {
    const byName = await answerAt('q=finder-two&limit=100&open=all')
    const bySlug = await answerAt('organizer=finder-two&limit=100&open=all')
    expect(byName.total).toBe(bySlug.total)
    expect(slugsOf(byName)).toEqual(slugsOf(bySlug))
  })
})

describe('what is not public', () => {
  const event = (slug: string) => ({
    ...events[0],
    title: '秘密のサロン',
    slug,
    status: 'scheduled',
    format: 'online',
    occurrences: [{ date: '2026-12-20', startTime: '10:00', endTime: '11:00' }],
  })

  it('is never found: drafts, drafts beside a live copy, what is withdrawn', async () => {
    const secret = async (more = '') =>
      (await answerAt(`q=秘密のサロン&open=all${more}`)).hits.filter(({ title }) =>
        title.startsWith('秘密'),
      ).length
    await create('events', event('secret-draft'), 'draft')
    expect(await secret()).toBe(0)
    const { id } = await create('events', event('secret-event'))
    expect(await secret()).toBe(1)
    const save = (data: object, draft: boolean) =>
      portal.payload.update({ collection: 'events', id, data, draft })
    await save({ title: '秘密のサロン（改）', format: 'venue' }, true)
    expect(await secret()).toBe(1)
    expect(await secret('&format=online')).toBe(1)
    expect(await secret('&format=venue')).toBe(0)
    await save({ _status: 'draft' }, false)
    expect(await secret()).toBe(0)
  })
})

describe('the address', () => {
  const ask = (query: string) => portal.rest('GET', `/events/search?${query}`)

  it('answers in the shape of the search, to everybody', async () => {
    const { status, json, headers } = await ask('limit=1000')
    expect(status).toBe(200)
    expect(json).toMatchObject({ query: '', page: 1, limit: 100 })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['from=2026-12-02&to=2026-12-01', 'to'],
    ['from=2026-02-30', 'from'],
    ['to=tomorrow', 'to'],
    ['to=2026-1-1', 'to'],
    ['when=someday', 'when'],
    ['when=today&from=2026-12-01', 'when'],
    ['open=maybe', 'open'],
    ['open=constructor', 'open'],
    ['format=telepathy', 'format'],
    ['area=atlantis', 'area'],
    ['fee=__proto__', 'fee'],
    ['topic=../x', 'topic'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['page=99999999', 'page'],
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=ten', 'limit'],
    [`q=${'a'.repeat(1001)}`, 'q'],
    [`topic=${Array.from({ length: 31 }, (_, at) => `t-${at}`).join(',')}`, 'topic'],
  ])('refuses (%#) %s', async (query, field) => {
    const { status, json } = await ask(query)
    expect(status).toBe(400)
    const { errors } = json as { errors: { message: string; field?: string }[] }
    expect(errors[0]?.message).toMatch(/[ぁ-ん]/)
    expect(errors[0]?.field ?? field).toBe(field)
  })

  it.each([
    ['q=%27%22%29%28%26%7C%21%3A*'],
    ['q=%25%5F%5C'],
    ['q=%F0%9F%8E%97%EF%B8%8F'],
    [`q=${'a '.repeat(200)}`],
    [`q=${'乳がん'.repeat(200)}`],
    ['q=-乳がん'],
    ['topic=nobody-has-it'],
    ['organizer=nobody-has-it'],
    ['page=10000'],
    ['format=,,&area='],
    ['from=1900-01-01&to=2999-12-31'],
    ['where[id][exists]=true&sort=-password&depth=10'],
  ])('answers (%#) in no time: %s', async (query) => {
    const began = performance.now()
    const { status } = await ask(query)
    expect(status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('is for reading only', async () => {
    expect((await portal.rest('POST', '/events/search', { body: {} })).status).toBe(405)
  })
})
