import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openWeb, type Web } from '../../outgoing/testing/openWeb'
import { openPortal, type Portal, type RestAnswer } from '../../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../../test/people'
import type { CalendarPreview, ImportedEvent } from '../EventImport'

let web: Web
let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  web = await openWeb()
  // The tests bring a network of their own, and everything above it is what production has.
  jest.unstable_mockModule('../../outgoing/internet', () => ({ INTERNET: web.network }))
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(async () => {
  await portal.close()
  await web.close()
})
beforeEach(async () => {
  web.names.clear()
  web.asked.length = 0
  await forgetAttempts()
})

/** Each test has a minute's worth of addresses. */
const forgetAttempts = () => portal.payload.db.pool.query('delete from attempt_counts')

const ADDRESS = 'https://hospital.example/salon.ics'
type Entry = { start?: string; lines?: string[]; title?: string }
const entry = (
  uid: string,
  { start = '20370121', lines = [], title = `サロン${uid}` }: Entry = {},
) => [
  'BEGIN:VEVENT',
  `UID:${uid}@hospital.example`,
  // As of many servers: the moment at which they were asked.
  `DTSTAMP:20261128T${String(web.asked.length).padStart(6, '0')}Z`,
  `SUMMARY:${title}`,
  `DTSTART;TZID=Asia/Tokyo:${start}T140000`,
  `DTEND;TZID=Asia/Tokyo:${start}T153000`,
  ...lines,
  'END:VEVENT',
]
const text = (lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
/** What stands at the address from now on. */
const put = (make: () => string[]) =>
  web.pages.set('hospital.example/salon.ics', (res) => res.end(text(make())))

type Sent = { cookie?: string; organizer?: unknown; address?: unknown }
const send = (path: string, body: object, cookie = people.hospitalA) =>
  portal.rest('POST', `/events/${path}`, { ...(cookie && { cookie }), body })
const preview = ({ cookie, ...rest }: Sent = {}) =>
  send('calendar-preview', { address: ADDRESS, ...rest }, cookie)
const previewed = ({ json }: RestAnswer) => json as unknown as CalendarPreview
async function take({ cookie, ...rest }: Sent & { follow?: unknown; fingerprint?: unknown } = {}) {
  const { fingerprint } = previewed(
    await preview({ cookie: cookie ?? people.hospitalA, organizer: rest.organizer }),
  )
  return send('calendar-import', { address: ADDRESS, fingerprint, ...rest }, cookie)
}
const imported = ({ json }: RestAnswer) => json.rows as ImportedEvent[]
async function one(uid: string, options?: Entry): Promise<string> {
  put(() => entry(uid, options))
  const [made] = imported(await take())
  if (!made?.made) throw new Error(JSON.stringify(made))
  return made.id
}
const message = ({ json }: RestAnswer) => (json.errors as { message: string }[])[0]?.message
const countEvents = async () => (await portal.payload.count({ collection: 'events' })).totalDocs
const saved = async (id: unknown, cookie = people.hospitalA) =>
  (await portal.rest('GET', `/events/${String(id)}?draft=true&depth=0`, { cookie })).json
const patch = (id: string, body: object, cookie = people.hospitalA) =>
  portal.rest('PATCH', `/events/${id}?draft=true`, { cookie, body })

describe('a calendar', () => {
  it('is shown before anything is stored, and becomes drafts of the own organization', async () => {
    put(() => [
      ...entry('a', { lines: ['LOCATION:当院 2階 講堂', 'DESCRIPTION:お茶を飲みます。'] }),
      ...entry('old', { start: '20200101' }),
      ...entry('off', { start: '20370301', lines: ['STATUS:CANCELLED'] }),
    ])
    const before = await countEvents()
    const { rows, notes, organizer, fingerprint } = previewed(await preview())
    expect(organizer).toEqual({ id: hospitals.a, name: '病院hospital-a' })
    expect(notes).toEqual(['終わった予定（1件）は取り込みません。'])
    expect(rows).toMatchObject([
      {
        line: 1,
        title: 'サロンa',
        state: 'new',
        dates: '2037年（令和19年）1月21日（水）14:00〜15:30',
      },
      { line: 2, title: 'サロンoff', state: 'wrong' },
    ])
    expect(await countEvents()).toBe(before)
    const result = imported(await send('calendar-import', { address: ADDRESS, fingerprint }))
    expect(result).toMatchObject([
      { title: 'サロンa', made: true },
      { title: 'サロンoff', made: false, reasons: ['日時：カレンダーで中止になっています。'] },
    ])
    expect(await countEvents()).toBe(before + 1)
    expect(await saved(result[0]?.id)).toMatchObject({
      title: 'サロンa',
      organizer: hospitals.a,
      venue: { name: '当院 2階 講堂' },
      occurrences: [{ date: '2037-01-21', startTime: '14:00', endTime: '15:30' }],
      _status: 'draft',
      workflowState: 'draft',
      importedAsIs: true,
    })
  })

  it('makes nothing twice, also three times at once', async () => {
    put(() => Array.from({ length: 30 }, (_, at) => entry(`s${at}`)).flat())
    const before = await countEvents()
    const answers = await Promise.all([take(), take(), take()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await countEvents()).toBe(before + 30)
    expect(imported(await take()).every(({ made, id }) => !made && id !== undefined)).toBe(true)
  })

  it('that says something else than what was shown is not taken', async () => {
    put(() => entry('c1'))
    const { fingerprint } = previewed(await preview())
    put(() => entry('c1', { start: '20370122' }))
    const before = await countEvents()
    const answer = await send('calendar-import', { address: ADDRESS, fingerprint })
    expect([answer.status, message(answer)]).toEqual([409, expect.stringContaining('変わりました')])
    expect(await countEvents()).toBe(before)
  })

  it('may be in Shift_JIS', async () => {
    const sjis = Buffer.from(
      text(entry('j', { title: 'NAME' })).replace('NAME', '\u0083\u0054\u0083\u008d\u0083\u0093'),
      'latin1',
    )
    web.pages.set('hospital.example/salon.ics', (res) => res.end(sjis))
    expect(previewed(await preview()).rows).toMatchObject([{ title: 'サロン' }])
  })
})

describe('an event that is known', () => {
  it('shows where the calendar says something else, and follows it where that is ticked', async () => {
    const id = await one('f1', { lines: ['LOCATION:講堂', 'DESCRIPTION:甲'] })
    put(() => entry('f1', { start: '20370218', lines: ['DESCRIPTION:乙'] }))
    const [row] = previewed(await preview()).rows
    expect(row).toMatchObject({
      state: 'known',
      id,
      mayFollow: true,
      differences: [
        { label: '内容', inTable: '乙', inEvent: '甲' },
        { label: '開催日時', inTable: expect.stringContaining('2月18日') },
        { label: '会場の名前', inTable: '（空欄）', inEvent: '講堂' },
      ],
    })
    expect(imported(await take())).toEqual([
      { line: 1, title: 'サロンf1', made: false, reasons: [], id },
    ])
    expect(await saved(id)).toMatchObject({ venue: { name: '講堂' } })
    expect(imported(await take({ follow: [id] }))).toEqual([
      { line: 1, title: 'サロンf1', made: false, reasons: [], id, isFollowed: true },
    ])
    const event = await saved(id)
    expect(event).toMatchObject({
      venue: { name: null },
      occurrences: [{ date: '2037-02-18' }],
      startsAt: '2037-02-18T05:00:00.000Z',
      importedAsIs: true,
    })
    expect(JSON.stringify(event.body)).toContain('乙')
    expect(previewed(await preview()).rows).toMatchObject([{ differences: [], mayFollow: false }])
    // And once more: what followed is still nobody's work.
    put(() => entry('f1', { start: '20370311' }))
    expect(imported(await take({ follow: [id] }))).toMatchObject([{ isFollowed: true }])
  })

  it('differs in nothing after it was imported, however it is spelled', async () => {
    const spelled = () =>
      entry('sp', {
        title: ' 患者\u200bｻﾛﾝ　第１回\u2060 ～冬～ ',
        lines: [
          'LOCATION:２階\\n　講堂\u00ad',
          'DESCRIPTION:<p>お茶&nbsp;を<br>飲み\u200bます。</p><ul><li>一</li><li>二</li></ul>',
          'CONTACT:窓口　ｶﾞﾝ相談',
        ],
      })
    put(spelled)
    expect(imported(await take())).toMatchObject([{ made: true }])
    expect(previewed(await preview()).rows).toMatchObject([
      { state: 'known', differences: [], mayFollow: false },
    ])
  })

  it('keeps its dates that are over', async () => {
    const id = await one('f2')
    await portal.payload.db.pool.query(
      `update events_occurrences set date = '2020-01-15' where _parent_id = $1`,
      [id],
    )
    await portal.payload.db.pool.query(
      `update _events_v_version_occurrences set date = '2020-01-15'
       where _parent_id in (select id from _events_v where parent_id = $1)`,
      [id],
    )
    put(() => entry('f2', { start: '20370218' }))
    expect(imported(await take({ follow: [id] }))).toMatchObject([{ isFollowed: true }])
    const { occurrences } = await saved(id)
    expect(occurrences).toMatchObject([{ date: '2020-01-15' }, { date: '2037-02-18' }])
  })

  /** What the form asks for besides. */
  const COMPLETE = {
    kind: 'salon',
    format: 'online',
    contact: { name: '窓口' },
    online: { note: '申し込んだ方に、メールでURLをお送りします。' },
    application: { required: 'not-required' },
  }
  const TOUCHED: [string, (id: string) => Promise<RestAnswer>][] = [
    ['edited', (id) => patch(id, { title: '人が直した名前' })],
    ['saved as it was', (id) => patch(id, {})],
    ['edited with a forged mark', (id) => patch(id, { capacity: 3, importedAsIs: true })],
    [
      'submitted',
      async (id) => {
        await patch(id, COMPLETE)
        return send(`${id}/submit`, {})
      },
    ],
    [
      'published',
      (id) =>
        portal.rest('PATCH', `/events/${id}`, {
          cookie: people.systemAdmin,
          body: { ...COMPLETE, _status: 'published' },
        }),
    ],
    [
      'edited in another language',
      (id) =>
        portal.rest('PATCH', `/events/${id}?draft=true&locale=en`, {
          cookie: people.hospitalA,
          body: { title: 'Salon' },
        }),
    ],
    [
      'edited and restored',
      async (id) => {
        const { docs } = await portal.payload.findVersions({
          collection: 'events',
          where: { parent: { equals: id } },
          depth: 0,
        })
        await patch(id, { title: '人が直した名前' })
        return portal.rest('POST', `/events/versions/${String(docs[0]?.id)}?draft=true`, {
          cookie: people.hospitalA,
        })
      },
    ],
    [
      'thrown away and fetched back',
      async (id) => {
        await patch(id, { deletedAt: new Date().toISOString() }, people.systemAdmin)
        return portal.rest('PATCH', `/events/${id}?trash=true`, {
          cookie: people.systemAdmin,
          body: { deletedAt: null },
        })
      },
    ],
  ]

  it.each(TOUCHED)('and was %s is left as it is', async (how, touch) => {
    const uid = `t-${how}`
    const id = await one(uid)
    const touched = await touch(id)
    expect([touched.status, touched.status < 300 ? '' : touched.text]).toEqual([
      expect.any(Number),
      '',
    ])
    const before = await saved(id)
    put(() => entry(uid, { start: '20370218', title: 'カレンダーの名前' }))
    expect(previewed(await preview()).rows).toMatchObject([
      { state: 'known', id, mayFollow: false },
    ])
    const [left] = imported(await take({ follow: [id] }))
    expect(left).toMatchObject({ made: false, id, reasons: [expect.stringContaining('そのまま')] })
    expect(left).not.toHaveProperty('isFollowed')
    expect(await saved(id)).toEqual(before)
  })

  it('is not written into while somebody has it open', async () => {
    const id = await one('o1')
    const { docs } = await portal.payload.find({
      collection: 'users',
      where: { email: { equals: 'pa@portal.example' } },
    })
    await portal.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'events', value: id },
        user: { relationTo: 'users', value: docs[0]?.id },
      },
    })
    put(() => entry('o1', { start: '20370218' }))
    const [left] = imported(await take({ follow: [id] }))
    expect(left).toMatchObject({
      made: false,
      reasons: [expect.stringContaining('フォームで開いている')],
    })
    expect(await saved(id)).toMatchObject({ occurrences: [{ date: '2037-01-21' }] })
  })

  it('is edited by somebody at the same moment: nobody’s edit is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      await forgetAttempts()
      const id = await one(`r${round}`)
      put(() => entry(`r${round}`, { start: '20370218', title: 'カレンダーの名前' }))
      const { fingerprint } = previewed(await preview())
      const { updatedAt, baseVersion } = await saved(id)
      const [edited] = await Promise.all([
        patch(id, { title: '人の名前', baseVersion: baseVersion ?? updatedAt }),
        send('calendar-import', { address: ADDRESS, fingerprint, follow: [id] }),
      ])
      const { title } = await saved(id)
      expect(edited.status === 200 ? title : 'カレンダーの名前').toBe(title)
    }
  })

  it('is followed once where that is sent three times at once', async () => {
    const id = await one('m1')
    put(() => entry('m1', { start: '20370218' }))
    const answers = await Promise.all([1, 2, 3].map(() => take({ follow: [id] })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await saved(id)).occurrences).toMatchObject([{ date: '2037-02-18' }])
  })

  it('that the calendar calls off is said to be, and left as it is', async () => {
    const id = await one('x1')
    put(() => entry('x1', { lines: ['STATUS:CANCELLED'] }))
    expect(previewed(await preview()).rows).toMatchObject([
      {
        state: 'known',
        id,
        messages: expect.arrayContaining([
          expect.objectContaining({ message: 'カレンダーで中止になっています。' }),
        ]),
      },
    ])
    const before = await saved(id)
    expect(imported(await take({ follow: [id] }))).toMatchObject([{ made: false }])
    expect(await saved(id)).toEqual(before)
  })

  it('is another hospital’s own where another takes the calendar, and nobody follows for others', async () => {
    const id = await one('h1')
    const [other] = imported(await take({ cookie: people.hospitalB }))
    expect([other?.made, other?.id === id]).toEqual([true, false])
    const before = await saved(id)
    put(() => entry('h1', { start: '20370218' }))
    const answer = await take({ cookie: people.hospitalB, follow: [id] })
    expect(imported(answer)).toMatchObject([{ made: false, id: other?.id }])
    expect(await saved(id)).toEqual(before)
  })
})

describe('who may', () => {
  it.each<[string, keyof People | null, number]>([
    ['a visitor', null, 401],
    ['a reviewer', 'reviewer', 403],
    ['a closed account', 'disabled', 401],
    ['a hospital', 'hospitalB', 200],
  ])('%s', async (_who, person, status) => {
    put(() => entry('w1'))
    const cookie = person === null ? '' : people[person]
    expect((await preview({ cookie })).status).toBe(status)
    const other = await send('calendar-import', { address: ADDRESS, fingerprint: 'x' }, cookie)
    expect(other.status).toBe(status === 200 ? 409 : status)
    expect(web.asked).toHaveLength(status === 200 ? 2 : 0)
  })

  it('nobody makes events of another organization, and staff choose one', async () => {
    put(() => entry('w2'))
    expect((await preview({ organizer: hospitals.b })).status).toBe(403)
    const cookie = people.metroEditor
    for (const organizer of [undefined, 'x', '00000000-0000-4000-8000-000000000000', 7]) {
      expect((await preview({ cookie, organizer })).status).toBe(400)
    }
    expect(web.asked).toHaveLength(0)
    const [made] = imported(await take({ cookie, organizer: hospitals.b }))
    expect(await saved(made?.id, people.hospitalB)).toMatchObject({ organizer: hospitals.b })
  })

  it('asks for twelve addresses in a minute, and others go on', async () => {
    put(() => entry('l1'))
    const statuses: number[] = []
    for (let round = 0; round < 13; round += 1) {
      statuses.push((await preview({ address: 'https://hospital.example:1/' })).status)
    }
    expect(statuses).toEqual([...Array<number>(12).fill(400), 429])
    expect((await preview({ cookie: people.hospitalB })).status).toBe(200)
  })
})

describe('an address', () => {
  it.each<[string, unknown, string]>([
    ['none', '', 'アドレスを入力してください'],
    ['no text', 7, 'アドレスを入力してください'],
    ['too long', `https://hospital.example/${'a'.repeat(3000)}`, '長すぎます'],
    ['no address', 'カレンダー', 'アドレスとして読み取れません'],
    ['plain', 'http://hospital.example/salon.ics', '「https://」のアドレス'],
    ['with a password', 'https://a:b@hospital.example/salon.ics', 'パスワードの入った'],
    ['with a port', 'https://hospital.example:444/salon.ics', 'ポート番号'],
    ['of a web page', 'https://hospital.example/page', 'カレンダー（iCal）ではありません'],
    ['of much', 'https://hospital.example/much', '大きすぎて'],
    ['of a file in no code', 'https://hospital.example/bytes', '文字コード'],
  ])('that is %s says what is wrong', async (_what, address, words) => {
    web.pages.set('hospital.example/page', (res) => res.end('<!doctype html>'))
    web.pages.set('hospital.example/much', (res) => res.end('a'.repeat(2_200_000)))
    web.pages.set('hospital.example/bytes', (res) => res.end(Buffer.from([0xff, 0xfe, 0xfd])))
    const answer = await preview({ address })
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining(words)])
  })

  it('of an inner network, of nothing, or of the portal itself sounds like any that does not answer', async () => {
    web.names.set('inner.example', ['10.0.0.1'])
    web.names.set('nobody.example', [])
    web.pages.set('other.example/in', (res) =>
      res.writeHead(302, { location: 'https://inner.example/' }).end(),
    )
    const sentences = new Set<string | undefined>()
    for (const address of [
      'https://inner.example/',
      'https://nobody.example/',
      'https://other.example/nothing',
      'https://other.example/in',
      'https://127.0.0.1/',
      'https://169.254.169.254/latest/meta-data/',
      'https://localhost/',
      'https://cms.test/api/users',
    ]) {
      const answer = await preview({ address })
      expect(answer.status).toBe(400)
      sentences.add(message(answer))
    }
    expect([...sentences]).toEqual([expect.stringContaining('読み取れませんでした')])
  })

  it('of a calendar that keeps its reader busy without end is given up', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:X',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]
    put(() => [...zone, ...entry('b1').map((line) => line.replace('Asia/Tokyo', 'X'))])
    const slow = preview()
    // Others are answered meanwhile.
    expect((await portal.rest('GET', '/events?limit=1', { cookie: people.hospitalB })).status).toBe(
      200,
    )
    const answer = await slow
    expect([answer.status, message(answer)]).toEqual([400, expect.stringContaining('複雑すぎて')])
  }, 40_000)

  it.each([
    { fingerprint: undefined },
    { fingerprint: 7 },
    { fingerprint: 'x', follow: 'all' },
    { fingerprint: 'x', follow: ["' or 1=1"] },
    { fingerprint: 'x', follow: [{ equals: 'x' }] },
  ])('with %j is refused before anything is fetched', async (body) => {
    const answer = await send('calendar-import', { address: ADDRESS, ...body })
    expect([answer.status, web.asked.length]).toEqual([400, 0])
  })
})
