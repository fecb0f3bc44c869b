import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, toLocalDate } from '@tokyo-cancer-portal/domain'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { makePdf } from '../fileTexts/testing/makePdf'
import type { EventReadings } from './EventReading'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const TODAY = toLocalDate(new Date())
const TEXT = `患者サロン「ひだまり」

日時：2037年1月21日（水）14:00～15:30
会場：当院 2階 講堂
住所：東京都新宿区西新宿2-8-1
対象：患者さん、ご家族
参加費：無料
定員：20名
申込：不要
問い合わせ：がん相談支援センター　電話 03-0000-1234
共催：病院hospital-b

お茶を飲みながら、治療や暮らしのことをゆっくり話し合う会です。`

const post = (cookie: string | undefined, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { ...(cookie ? { cookie } : {}), body })
const read = (text: string) => post(people.hospitalA, '/events/read-text', { text })
const begin = (cookie: string, body: object = {}) =>
  post(cookie, '/events/from-text', {
    text: TEXT,
    title: '患者サロン「ひだまり」',
    today: TODAY,
    without: [],
    ...body,
  })
const saved = async (id: unknown) =>
  (
    await portal.rest('GET', `/events/${String(id)}?draft=true&depth=0`, {
      cookie: people.hospitalA,
    })
  ).json
const readingsOf = ({ json }: RestAnswer) => (json as unknown as EventReadings).readings
const message = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const countEvents = async () => (await portal.payload.count({ collection: 'events' })).totalDocs

describe('reading a text', () => {
  it('says of each field its value, and the words that it comes from', async () => {
    const answer = await read(TEXT)
    expect(answer.status).toBe(200)
    const readings = readingsOf(answer)
    const of = (path: string) => readings.find((one) => one.path === path)
    expect(of('occurrences')).toMatchObject({
      label: '開催日時',
      shown: '2037年（令和19年）1月21日（水）14:00〜15:30',
      phrases: ['2037年1月21日（水）', '14:00～15:30'],
    })
    expect(of('venue.municipality')).toMatchObject({ shown: '新宿区' })
    expect(of('contact.phone')).toMatchObject({
      label: '問い合わせ先 › 電話番号',
      shown: '03-0000-1234',
    })
    expect(of('organizer')).toMatchObject({ shown: '病院hospital-a', phrases: [] })
    expect(of('coOrganizers')).toMatchObject({ shown: '病院hospital-b' })
    expect(of('body')?.shown).toContain('お茶を飲みながら')
    expect((answer.json as unknown as EventReadings).missing).toEqual([])
    for (const { phrases } of readings) {
      for (const phrase of phrases) expect(TEXT).toContain(phrase)
    }
  })

  it('says where the text contradicts itself, and what is missing', async () => {
    const answer = await read('患者サロン\n日時：2037年1月21日（月）14時から')
    const { conflicts, missing } = answer.json as unknown as EventReadings
    expect(conflicts).toEqual([
      { message: expect.stringContaining('水'), paths: expect.arrayContaining(['occurrences']) },
    ])
    expect(missing).toEqual(expect.arrayContaining(['開催形式', '問い合わせ先 › 窓口の名前']))
  })

  it('stores nothing', async () => {
    const before = await countEvents()
    await read(TEXT)
    expect(await countEvents()).toBe(before)
  })

  it.each<[string, object, string]>([
    ['no text', {}, '文章を貼り付けてください。'],
    ['blanks', { text: ' \n　' }, '文章を貼り付けてください。'],
    ['no text but a number', { text: 1 }, '文章を貼り付けてください。'],
    ['too long a text', { text: 'あ'.repeat(20_001) }, '文章が長すぎます'],
  ])('refuses %s', async (_what, body, words) => {
    const answer = await post(people.hospitalA, '/events/read-text', body)
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining(words)])
  })
})

describe('beginning a draft with what was read', () => {
  it('saves what the person looked at as a draft of the own organization', async () => {
    const answer = await begin(people.hospitalA)
    expect(answer.status).toBe(201)
    expect(await saved(answer.json.id)).toMatchObject({
      title: expect.stringContaining('ひだまり'),
      organizer: hospitals.a,
      coOrganizers: [hospitals.b],
      occurrences: [
        { date: '2037-01-21', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
      ],
      venue: { address: '東京都新宿区西新宿2-8-1', municipality: '131041' },
      capacity: 20,
      fee: { kind: 'free' },
      contact: { phone: '03-0000-1234' },
      _status: 'draft',
      workflowState: 'draft',
    })
  })

  it('leaves out what the person left out', async () => {
    const without = ['capacity', 'coOrganizers', 'body', 'venue.address', 'venue.municipality']
    const event = await saved((await begin(people.hospitalA, { without })).json.id)
    expect(event).toMatchObject({ capacity: null, coOrganizers: [], body: null })
    expect((event.venue as { address: unknown }).address).toBeNull()
  })

  it('sent twice, also at once, is one draft until somebody has saved it', async () => {
    const body = { text: `${TEXT}\n二度送ります。` }
    const answers = await Promise.all([1, 2, 3].map(() => begin(people.hospitalA, body)))
    const ids = new Set(answers.map(({ json }) => json.id))
    expect([answers.map(({ status }) => status), ids.size]).toEqual([[201, 201, 201], 1])
    const [id] = ids
    const patched = await portal.rest('PATCH', `/events/${String(id)}?draft=true`, {
      cookie: people.hospitalA,
      body: { capacity: 30 },
    })
    expect(patched.status).toBe(200)
    expect((await begin(people.hospitalA, body)).json.id).not.toBe(id)
    expect(await saved(id)).toMatchObject({ capacity: 30 })
  })

  it('is nobody else’s draft', async () => {
    const [a, b] = [await begin(people.hospitalA), await begin(people.hospitalB)]
    expect(b.json.id).not.toBe(a.json.id)
    const seen = await portal.rest('GET', `/events/${String(b.json.id)}?draft=true`, {
      cookie: people.hospitalA,
    })
    expect(seen.status).toBe(404)
  })

  it('names the fields that the form does not take, and leaves nothing', async () => {
    const before = await countEvents()
    const late = `${TEXT}\n申込締切：2037年1月25日（日）`
    const answer = await begin(people.hospitalA, { text: late })
    const [error] = answer.json.errors as { data: { errors: { path: string }[] } }[]
    expect([answer.status, error?.data.errors.map(({ path }) => path)]).toEqual([
      400,
      ['application.deadlineDate'],
    ])
    expect(await countEvents()).toBe(before)
    const without = ['application.deadlineDate']
    expect((await begin(people.hospitalA, { text: late, without })).status).toBe(201)
  })

  it('takes the signs of Word and PowerPoint for what they mean, and leaves those that nobody sees', async () => {
    const text = `${TEXT}\u000bどなたでもお越しください。\u001b\u0007`
    const answer = await begin(people.hospitalA, { text })
    expect(answer.status).toBe(201)
    expect(JSON.stringify((await saved(answer.json.id)).body)).toContain(
      '"どなたでもお越しください。"',
    )
  })

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['blank', ' 　'],
    ['no text', 1],
    ['too long', 'あ'.repeat(121)],
  ])('asks for a name that is %s', async (_what, title) => {
    const answer = await begin(people.hospitalA, { title })
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining('名称')])
  })

  it('asks to read again what was read on another day', async () => {
    const answer = await begin(people.hospitalA, { today: addDays(TODAY, -3) })
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining('もう一度')])
  })

  it('takes no note of its beginning from a request', async () => {
    const answer = await post(people.hospitalA, '/events?draft=true', {
      title: 'サロン',
      organizer: hospitals.a,
      beginning: 'x',
    })
    expect(answer.json.doc).toMatchObject({ beginning: null })
  })
})

describe('who may', () => {
  it.each<[string, keyof People | null, number]>([
    ['a visitor', null, 401],
    ['a reviewer', 'reviewer', 403],
    ['metropolitan staff', 'metroEditor', 200],
    ['a hospital', 'hospitalB', 200],
  ])('%s', async (_who, person, status) => {
    const cookie = person === null ? undefined : people[person]
    expect((await post(cookie, '/events/read-text', { text: TEXT })).status).toBe(status)
    const made = await post(cookie, '/events/from-text', {
      text: TEXT,
      title: '患者サロン',
      today: TODAY,
      without: [],
    })
    expect(made.status).toBe(status === 200 ? 201 : status)
  })
})

describe('a flyer that is a PDF', () => {
  const send = (bytes: Uint8Array, cookie: string | undefined = people.hospitalA) => {
    const body = new FormData()
    body.set('file', new File([new Uint8Array(bytes)], 'flyer.pdf', { type: 'application/pdf' }))
    return portal.rest('POST', '/events/read-file', { ...(cookie ? { cookie } : {}), body })
  }

  it('gives its text', async () => {
    const answer = await send(
      await makePdf(['患者サロン「ひだまり」のお知らせです。ご参加ください。']),
    )
    expect(answer.status).toBe(200)
    expect(answer.json.text).toContain('患者サロン「ひだまり」')
  })

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['a picture', () => makePdf(['']), '画像だけのPDF'],
    ['no PDF', async () => new TextEncoder().encode('こんにちは'), '文字の入ったPDF'],
  ])('that is %s is refused', async (_what, make, words) => {
    const answer = await send(await make())
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining(words)])
  })

  it('is read for those who write events alone', async () => {
    const bytes = await makePdf(['患者サロン'])
    expect((await send(bytes, people.reviewer)).status).toBe(403)
    const { status } = await portal.rest('POST', '/events/read-file', { body: new FormData() })
    expect(status).toBe(401)
  })

  it('has to be there', async () => {
    const answer = await post(people.hospitalA, '/events/read-file', {})
    expect([answer.status, message(answer)]).toEqual([400, 'PDFを選んでください。'])
  })
})
