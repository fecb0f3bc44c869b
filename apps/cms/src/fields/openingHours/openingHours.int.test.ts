import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'

let portal: Portal
let people: People
let hospitals: Hospitals
let path: string

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  path = `/organizations/${hospitals.a}`
})
afterAll(() => portal.close())

type Json = Record<string, unknown>
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri']
const HOURS = {
  spans: [
    { weekdays: WORKDAYS, opens: '09:00', closes: '12:00' },
    { weekdays: WORKDAYS, opens: '13:00', closes: '17:00' },
  ],
  closedPeriods: [{ from: '2026-12-26', to: '2027-01-05', note: '点検' }],
}

const publish = (openingHours: unknown) =>
  portal.rest('PATCH', path, {
    cookie: people.metroEditor,
    body: { consultationCenter: { availability: 'yes', openingHours }, _status: 'published' },
  })
const propose = (body: Json, cookie = people.hospitalA) =>
  portal.rest('PATCH', `${path}?draft=true`, { cookie, body })
const errorsOf = (json: Json) =>
  (json.errors as { message: string; field?: string }[] | undefined) ?? []

describe('hours by weekday and time', () => {
  it('come back as they were given, closed on holidays unless somebody says otherwise', async () => {
    const saved = await publish(HOURS)
    expect([saved.status, saved.json.errors]).toEqual([200, undefined])
    const { json } = await portal.rest('GET', path)
    expect(json.consultationCenter).toMatchObject({
      openingHours: { ...HOURS, closedOnHolidays: true, closedAtNewYear: true },
    })
  })

  it('are taken back by an empty list', async () => {
    await publish(HOURS)
    expect((await publish({ spans: [] })).status).toBe(200)
    const { json } = await portal.rest('GET', path)
    expect(json.consultationCenter).toMatchObject({ openingHours: { spans: [] } })
  })

  it.each<[string, unknown, RegExp]>([
    [
      'end before they begin',
      { spans: [{ weekdays: ['mon'], opens: '17:00', closes: '09:00' }] },
      /終了は、開始より後/,
    ],
    [
      'end when they begin',
      { spans: [{ weekdays: ['mon'], opens: '09:00', closes: '09:00' }] },
      /終了は、開始より後/,
    ],
    [
      'overlap',
      {
        spans: [
          { weekdays: WORKDAYS, opens: '09:00', closes: '13:00' },
          { weekdays: ['wed'], opens: '12:00', closes: '17:00' },
        ],
      },
      /1番目と2番目の時間帯が、水曜日に重なっています/,
    ],
    [
      'are no times',
      { spans: [{ weekdays: ['mon'], opens: '9時', closes: '17:00' }] },
      /「13:30」の形/,
    ],
    [
      'are on no day of the week',
      { spans: [{ weekdays: ['someday'], opens: '09:00', closes: '17:00' }] },
      /選択肢の中から/,
    ],
    ['are on a day in the wrong shape', { spans: [{ weekdays: { a: 1 } }] }, /選択肢の中から/],
    ['are no list', { spans: '9時から' }, /一覧の形/],
    ['are no group', 'always', /まとまりとして/],
    [
      'have an impossible holiday',
      { ...HOURS, closedPeriods: [{ from: '2026-02-30' }] },
      /実在する日付/,
    ],
    [
      'have a holiday that ends before it begins',
      { ...HOURS, closedPeriods: [{ from: '2026-12-02', to: '2026-12-01' }] },
      /最後の日は、最初の日と同じか/,
    ],
    ['begin on no day', { ...HOURS, validFrom: '2026-13-01' }, /実在する日付/],
    ['are closed maybe', { ...HOURS, closedOnHolidays: 'たぶん' }, /はい・いいえ/],
  ])('that %s are refused in Japanese, as a draft too', async (_name, openingHours, message) => {
    const before = (await portal.rest('GET', path)).json
    for (const answer of [
      await publish(openingHours),
      await propose({ consultationCenter: { openingHours } }),
      await propose({ phoneHours: openingHours }),
    ]) {
      expect(answer.status).toBe(400)
      expect(
        errorsOf(answer.json)
          .map(({ message: text }) => text)
          .join(),
      ).toMatch(message)
    }
    expect((await portal.rest('GET', path)).json).toEqual(before)
  })

  it('may be unfinished in a draft, and not on the site', async () => {
    const unfinished = { spans: [{ weekdays: ['mon'], opens: '09:00' }] }
    expect((await propose({ consultationCenter: { openingHours: unfinished } })).status).toBe(200)
    const answer = await publish(unfinished)
    expect(answer.status).toBe(400)
    expect(errorsOf(answer.json)[0]?.message).toMatch(/[ぁ-ん]/)
  })
})

describe('a hospital', () => {
  it('proposes the hours of its own consultation centre and telephone', async () => {
    const answer = await propose({
      consultationCenter: { availability: 'yes', openingHours: HOURS, confirmedBy: 'organization' },
      phoneHours: { spans: [HOURS.spans[0]], closedOnHolidays: false },
      services: [{ service: 'palliative-ward', availability: 'yes', cancers: ['lung', 'breast'] }],
      summary: '自称',
    })
    expect([answer.status, answer.json.errors]).toEqual([200, undefined])
    expect(answer.json.doc).toMatchObject({
      consultationCenter: { openingHours: HOURS, confirmedBy: 'organization' },
      phoneHours: { spans: [HOURS.spans[0]], closedOnHolidays: false },
      services: [{ service: 'palliative-ward', cancers: ['lung', 'breast'] }],
      summary: null,
    })
  })

  it('never those of another', async () => {
    const answer = await propose({ phoneHours: HOURS }, people.hospitalB)
    expect(answer.status).toBe(403)
  })
})

describe('the desk of the portal', () => {
  const settings = '/globals/site-settings'
  it('has its hours, which visitors read and only staff change', async () => {
    const body = {
      siteName: '東京都がんポータル',
      consultation: { name: '相談窓口', openingHours: HOURS },
    }
    const refused = await portal.rest('POST', settings, { cookie: people.hospitalA, body })
    expect(refused.status).toBe(403)
    const saved = await portal.rest('POST', settings, { cookie: people.systemAdmin, body })
    expect([saved.status, saved.json.errors]).toEqual([200, undefined])
    const { json } = await portal.rest('GET', settings)
    expect(json.consultation).toMatchObject({ openingHours: HOURS })
  })

  it.each(['consultation', 'publisher'])('refuses wrong hours of %s in Japanese', async (group) => {
    const openingHours = { spans: [{ weekdays: ['mon'], opens: '17:00', closes: '09:00' }] }
    const answer = await portal.rest('POST', settings, {
      cookie: people.systemAdmin,
      body: { siteName: '東京都がんポータル', [group]: { openingHours } },
    })
    expect(answer.status).toBe(400)
    expect(errorsOf(answer.json)[0]?.message).toMatch(/終了は、開始より後/)
  })
})
