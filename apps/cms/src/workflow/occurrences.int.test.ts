import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

type Row = Record<string, unknown> & { id: string; date: string }
type Doc = Record<string, unknown> & { id: string; occurrences: Row[] }

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const as = (cookie: string) => ({
  post: (path: string, body: unknown = {}) => portal.rest('POST', path, { cookie, body }),
  patch: (path: string, body: unknown) => portal.rest('PATCH', path, { cookie, body }),
  get: (path: string) => portal.rest('GET', path, { cookie }),
})
const hospital = () => as(people.hospitalA)
const staff = () => as(people.metroEditor)
const live = async (id: string) => (await portal.rest('GET', `/events/${id}?depth=0`)).json as Doc
const newest = async (id: string) =>
  (await staff().get(`/events/${id}?draft=true&depth=0`)).json as Doc
const sentence = ({ json }: RestAnswer) =>
  (json.errors as { message: string; field?: string }[] | undefined)?.[0]
const statusesOf = ({ occurrences }: Doc) =>
  occurrences.map(({ date, status, statusNote }) => [date, status, statusNote ?? null])

const [first, second, third] = ['2037-01-21', '2037-02-18', '2037-03-18'] as const
const monthly = {
  occurrences: [],
  recurrence: {
    pattern: 'monthly-weekday',
    weeks: ['3'],
    weekdays: ['wed'],
    startTime: '14:00',
    endTime: '15:30',
    from: first,
    until: third,
  },
}
const reason = '台風のため中止します。'
const storm = { status: 'cancelled', reason, occurrence: second }

async function published(changes: object = monthly): Promise<Doc> {
  const answer = await staff().post('/events?depth=0', {
    ...salon(hospitals.a, changes as Record<string, unknown>),
    _status: 'published',
  })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  return answer.json.doc as Doc
}

const announced = async (id: string, body: object = storm, cookie = people.hospitalA) => {
  const answer = await as(cookie).post(`/events/${id}/announce`, body)
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
}
const reviewed = async (id: string, body: object) => {
  const answer = await staff().post(`/events/${id}/review`, body)
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
}
const jobs = async (where: string) => {
  const { rows } = await portal.payload.db.drizzle.execute(
    `select count(*)::int as count from outbox_jobs where ${where}`,
  )
  return (rows[0] as { count: number }).count
}
const entriesOf = async (id: string) =>
  ((await staff().get(`/events/${id}/workflow`)).json.timeline ?? []) as {
    action: string
    label: string
    comment: string
  }[]

describe('one date of a recurring meeting', () => {
  it('is called off on the site at once, waits for staff, and is as it was when taken back', async () => {
    const before = await published()
    const { id } = before
    await announced(id)
    const row = before.occurrences[1] as Row
    expect((await live(id)).occurrences).toEqual([
      expect.objectContaining({ date: first, status: 'scheduled' }),
      expect.objectContaining({
        id: row.id,
        status: 'cancelled',
        statusNote: reason,
        ruleDate: second,
      }),
      expect.objectContaining({ date: third, status: 'scheduled' }),
    ])
    expect(await live(id)).toMatchObject({ status: 'scheduled', title: before.title })
    // What staff would go back to is not for visitors.
    expect((await portal.rest('GET', `/events/${id}`)).text).not.toContain('previousStatus')

    const told = (await hospital().get(`/events/${id}/workflow`)).json
    expect(told).toMatchObject({
      state: 'published',
      canAnnounce: true,
      announceable: [
        { key: first, statuses: ['cancelled', 'postponed'] },
        { key: second, statuses: ['postponed'] },
        { key: third, label: '2037年3月18日（水）14:00〜15:30' },
      ],
      afterReview: {
        announcement: null,
        decisions: [],
        dates: [
          { key: second, label: '2037年2月18日（水）14:00〜15:30', status: 'cancelled', reason },
        ],
      },
    })
    expect((await staff().get(`/events/${id}/workflow`)).json).toMatchObject({
      afterReview: { decisions: ['accept', 'revert'] },
    })
    expect((await entriesOf(id))[0]).toMatchObject({
      label: '中止のお知らせ',
      comment: `2037年2月18日（水）14:00〜15:30の回：${reason}`,
    })

    for (const path of ['', '?draft=true']) {
      const refused = await hospital().post(`/events/${id}/review${path}`, { decision: 'revert' })
      expect(refused.status).toBe(403)
    }
    await reviewed(id, { decision: 'revert', comment: '開催すると確かめました。' })
    const back = await live(id)
    expect(back.occurrences).toEqual(
      before.occurrences.map(({ announcement: _ignored, ...one }) => ({
        ...one,
        statusNote: null,
      })),
    )
    expect((await newest(id)).afterReviewSince).toBeNull()
    expect((await entriesOf(id))[0]).toMatchObject({
      action: 'revert',
      comment: '2037年2月18日（水）14:00〜15:30の回：開催すると確かめました。',
    })
    expect((await staff().post(`/events/${id}/review`, { decision: 'revert' })).status).toBe(409)
  })

  it('tells staff by mail which date it is, and the site to fetch the event anew', async () => {
    const { id, title } = await published()
    const subject = `中止のお知らせ（事後確認）：${String(title)}（2037年2月18日（水）14:00〜15:30）`
    const mails = () => jobs(`kind = 'mail' and payload->>'subject' like '%${subject}'`)
    const words = () => jobs(`kind = 'revalidate' and payload::text like '%events%'`)
    const [sent, told] = [await mails(), await words()]
    await announced(id)
    const more = await mails()
    expect(more).toBeGreaterThan(sent)
    expect(await words()).toBeGreaterThan(told)
    // The same once more, as a retry sends it: nothing happens again.
    const entries = (await entriesOf(id)).length
    const again = { ...storm, reason: `${reason}\u200b `, baseVersion: '2030-01-01T00:00:00.000Z' }
    await announced(id, again)
    expect([await mails(), (await entriesOf(id)).length]).toEqual([more, entries])
  })

  it('may be confirmed, and then has no way back', async () => {
    const { id } = await published()
    await announced(id)
    await reviewed(id, { decision: 'accept' })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'cancelled', reason])
    expect((await newest(id)).afterReviewSince).toBeNull()
    const answer = await staff().post(`/events/${id}/review`, { decision: 'revert' })
    expect(answer.status).toBe(409)
  })

  it('can be put off after it was cancelled, and goes back to the beginning', async () => {
    const { id } = await published()
    await announced(id)
    await announced(id, { status: 'postponed', reason: '4月1日に開きます。', occurrence: second })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'postponed', '4月1日に開きます。'])
    const said = await hospital().post(`/events/${id}/announce`, {
      ...storm,
      status: 'postponed',
      reason: 'ほかの言葉',
    })
    expect(said.status).toBe(409)
    await reviewed(id, { decision: 'revert' })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'scheduled', null])
  })

  it('can be the last that is left, and the event stays in the lists until its day', async () => {
    const { id, endsAt } = await published({
      occurrences: [
        { date: '2020-01-15', startTime: '14:00', status: 'scheduled' },
        { date: third, startTime: '14:00', endTime: '15:30', status: 'scheduled' },
      ],
      application: { required: 'required', deadlineDate: third, deadlineTime: '12:00' },
    })
    await announced(id, { ...storm, occurrence: third })
    expect((await live(id)).endsAt).toBe(endsAt)
    const coming = await portal.rest(
      'GET',
      `/events?where[endsAt][greater_than]=2037-03-01&limit=100`,
    )
    expect((coming.json.docs as Doc[]).map((event) => event.id)).toContain(id)
  })

  it('is one of two on its day where its start is named', async () => {
    const day = (startTime: string) => ({ date: first, startTime, status: 'scheduled' })
    const { id } = await published({ occurrences: [day('10:00'), day('14:00')] })
    await announced(id, { ...storm, occurrence: `${first}T14:00` })
    expect(statusesOf(await live(id)).map(([, status]) => status)).toEqual([
      'scheduled',
      'cancelled',
    ])
    // The day as a whole means what is left of it.
    await announced(id, { ...storm, occurrence: first, status: 'postponed' })
    expect(statusesOf(await live(id)).map(([, status]) => status)).toEqual([
      'postponed',
      'postponed',
    ])
  })

  it('is one of several that wait for a look, and staff decide about each', async () => {
    const { id } = await published()
    await announced(id)
    await announced(id, { ...storm, occurrence: third })
    await reviewed(id, { decision: 'revert', occurrence: second })
    expect(statusesOf(await live(id))).toEqual([
      [first, 'scheduled', null],
      [second, 'scheduled', null],
      [third, 'cancelled', reason],
    ])
    expect((await newest(id)).afterReviewSince).toEqual(expect.any(String))
    const gone = await staff().post(`/events/${id}/review`, {
      decision: 'revert',
      occurrence: second,
    })
    expect(gone.status).toBe(409)
    await reviewed(id, { decision: 'accept', occurrence: third })
    expect((await newest(id)).afterReviewSince).toBeNull()

    await announced(id, { ...storm, occurrence: first })
    await announced(id, { status: 'postponed', reason: '全体を延期します。' })
    await reviewed(id, { decision: 'revert' })
    expect(await live(id)).toMatchObject({ status: 'scheduled', statusNote: null })
    expect(statusesOf(await live(id))[0]).toEqual([first, 'scheduled', null])
  })

  it('is announced by staff without a look afterwards', async () => {
    const { id } = await published()
    await announced(id, storm, people.metroEditor)
    expect((await newest(id)).afterReviewSince).toBeNull()
    expect(statusesOf(await live(id))[1]).toEqual([second, 'cancelled', reason])
  })
})

describe('beside a change that waits', () => {
  const waiting = async (id: string, change: object) => {
    const saved = await hospital().patch(`/events/${id}?draft=true&depth=0`, change)
    expect([saved.status, saved.text.slice(0, 300)]).toEqual([200, expect.any(String)])
    expect((await hospital().post(`/events/${id}/submit`)).status).toBe(200)
  }
  const approved = async (id: string) => {
    const answer = await staff().post(`/events/${id}/approve`)
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
  }
  const change = (rows: Row[], date: string, fields: object) =>
    rows.map((row) => (row.date === date ? { ...row, ...fields } : row))

  it('changes nothing else on the site, and outlives the approval', async () => {
    const { id, title, occurrences } = await published()
    await waiting(id, {
      title: '提案した題名',
      occurrences: change(occurrences, first, { note: '提案したテーマ' }),
    })
    await announced(id)
    expect(await live(id)).toMatchObject({ title })
    expect((await portal.rest('GET', `/events/${id}`)).text).not.toContain('提案した')
    expect(await newest(id)).toMatchObject({ workflowState: 'submitted', title: '提案した題名' })
    await approved(id)
    expect(await live(id)).toMatchObject({ title: '提案した題名' })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'cancelled', reason])
    expect((await live(id)).occurrences[0]).toMatchObject({ note: '提案したテーマ' })
    // It is still to be looked at, and can be taken back.
    await reviewed(id, { decision: 'revert' })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'scheduled', null])
    expect((await live(id)).occurrences[0]).toMatchObject({ note: '提案したテーマ' })
  })

  it('is taken back in both, each to what it said', async () => {
    const { id, occurrences } = await published()
    await waiting(id, {
      occurrences: change(occurrences, second, { status: 'postponed', statusNote: '提案' }),
    })
    await announced(id)
    expect(statusesOf(await newest(id))[1]).toEqual([second, 'cancelled', reason])
    await reviewed(id, { decision: 'revert' })
    expect(statusesOf(await live(id))[1]).toEqual([second, 'scheduled', null])
    expect(await newest(id)).toMatchObject({ workflowState: 'submitted' })
    expect(statusesOf(await newest(id))[1]).toEqual([second, 'postponed', '提案'])
  })

  it('comes back into a change that dropped the date, and goes again with the way back', async () => {
    const { id, occurrences } = await published()
    await waiting(id, { occurrences: occurrences.filter(({ date }) => date !== second) })
    const dropped = statusesOf(await newest(id))
    await announced(id)
    expect(statusesOf(await newest(id))).toContainEqual([second, 'cancelled', reason])
    await reviewed(id, { decision: 'revert' })
    expect(statusesOf(await newest(id))).toEqual(dropped)
    await announced(id)
    await approved(id)
    expect(statusesOf(await live(id))).toContainEqual([second, 'cancelled', reason])
  })

  it('stays beside a date that the change moved to another day', async () => {
    const { id, occurrences } = await published()
    await waiting(id, { occurrences: change(occurrences, second, { date: '2037-02-25' }) })
    await announced(id, { ...storm, status: 'postponed' })
    await approved(id)
    expect(statusesOf(await live(id))).toEqual([
      [first, 'scheduled', null],
      [second, 'postponed', reason],
      ['2037-02-25', 'scheduled', null],
      [third, 'scheduled', null],
    ])
  })

  it('survives a save of the form, which cannot make up what staff would go back to', async () => {
    const { id } = await published()
    await announced(id)
    const { occurrences } = (await hospital().get(`/events/${id}?draft=true&depth=0`)).json as Doc
    const lie = { announcement: { previousStatus: 'postponed', previousNote: '書き換え' } }
    await waiting(id, {
      title: '直した題名',
      occurrences: occurrences.map((row) => ({ ...row, ...lie })),
    })
    await approved(id)
    expect((await newest(id)).occurrences).toMatchObject([
      { announcement: { previousStatus: null } },
      { status: 'cancelled', announcement: { previousStatus: 'scheduled', previousNote: null } },
      { announcement: { previousStatus: null } },
    ])
  })
})

describe('what is refused', () => {
  it.each<[string, keyof People, object, number]>([
    ['another hospital', 'hospitalB', storm, 403],
    ['a reviewer', 'reviewer', storm, 403],
    ['a disabled account', 'disabled', storm, 401],
    ['a day without a meeting', 'hospitalA', { ...storm, occurrence: '2037-02-19' }, 400],
    ['a start that is none', 'hospitalA', { ...storm, occurrence: `${second}T15:00` }, 400],
    ['a day that is none', 'hospitalA', { ...storm, occurrence: '2037-02-30' }, 400],
    ['an id', 'hospitalA', { ...storm, occurrence: '0198f0a0-0000-7000-8000-000000000001' }, 400],
    ['a condition', 'hospitalA', { ...storm, occurrence: { exists: true } }, 400],
    ['several', 'hospitalA', { ...storm, occurrence: [first, second] }, 400],
    ['nothing', 'hospitalA', { ...storm, occurrence: null }, 400],
    ['an empty name', 'hospitalA', { ...storm, occurrence: '' }, 400],
    ['another status', 'hospitalA', { ...storm, status: 'scheduled' }, 400],
    ['no reason', 'hospitalA', { ...storm, reason: ' ' }, 400],
    ['a reason that nobody sees', 'hospitalA', { ...storm, reason: '\u200b\u00ad' }, 400],
    ['a reason with a control character', 'hospitalA', { ...storm, reason: 'a\u0000b' }, 400],
    ['a long reason', 'hospitalA', { ...storm, reason: 'あ'.repeat(501) }, 400],
    ['an old version', 'hospitalA', { ...storm, baseVersion: '2030-01-01T00:00:00.000Z' }, 409],
  ])('%s', async (_name, person, body, status) => {
    const before = await published({ ...monthly, coOrganizers: [hospitals.b] })
    const answer = await as(people[person]).post(`/events/${before.id}/announce`, body)
    expect(answer.status).toBe(status)
    expect(sentence(answer)?.message).toMatch(/[ぁ-ん]/)
    expect((await live(before.id)).updatedAt).toBe(before.updatedAt)
  })

  it('visitors, drafts, what is over and what is called off as a whole', async () => {
    const { id } = await published()
    expect((await portal.rest('POST', `/events/${id}/announce`, { body: storm })).status).toBe(401)
    const other = await as(people.hospitalB).post(`/events/${id}/announce`, storm)
    expect([403, 404]).toContain(other.status)

    const draft = await hospital().post('/events?draft=true', salon(hospitals.a, monthly))
    const draftId = (draft.json.doc as Doc).id
    expect((await hospital().post(`/events/${draftId}/announce`, storm)).status).toBe(409)

    // A date that only the waiting change has is none of the site.
    const added = { date: '2037-04-01', status: 'scheduled' }
    const { occurrences } = await live(id)
    await hospital().patch(`/events/${id}?draft=true`, { occurrences: [...occurrences, added] })
    const foreign = { ...storm, occurrence: '2037-04-01' }
    const unknown = await hospital().post(`/events/${id}/announce`, foreign)
    expect([unknown.status, sentence(unknown)?.field]).toEqual([400, 'occurrence'])

    const past = await published({
      occurrences: [
        { date: '2020-01-15', status: 'scheduled' },
        { date: first, status: 'scheduled' },
      ],
    })
    const over = { ...storm, occurrence: '2020-01-15' }
    expect((await hospital().post(`/events/${past.id}/announce`, over)).status).toBe(409)

    await announced(past.id, { status: 'cancelled', reason })
    const whole = { ...storm, occurrence: first }
    expect((await hospital().post(`/events/${past.id}/announce`, whole)).status).toBe(409)

    await staff().post(`/events/${id}/withdraw`, { comment: '取り下げます。' })
    expect((await hospital().post(`/events/${id}/announce`, storm)).status).toBe(409)
    expect((await hospital().post(`/events/${id}/review`, { decision: 'accept' })).status).toBe(403)
  })

  it('the hospital writing into the live dates past the endpoint', async () => {
    const before = await published()
    const rows = before.occurrences.map((row) => ({
      ...row,
      status: 'cancelled',
      statusNote: reason,
    }))
    const { id } = before
    await hospital().patch(`/events/${id}`, { occurrences: rows })
    await hospital().patch(`/events/${id}`, { occurrences: rows, _status: 'published' })
    await hospital().patch(`/events?where[id][equals]=${id}`, {
      occurrences: rows,
      _status: 'published',
    })
    await portal.rest('POST', '/graphql', {
      cookie: people.hospitalA,
      body: {
        query: `mutation { updateEvent(id: "${id}", data: { occurrences: [], _status: published }) { id } }`,
      },
    })
    expect(await live(id)).toMatchObject({
      updatedAt: before.updatedAt,
      occurrences: before.occurrences.map(({ date, status }) => ({ date, status })),
    })
  })
})

describe('at the same moment', () => {
  it('two announcements of two dates both stand, and of one date one', async () => {
    const { id } = await published()
    const send = (occurrence: string, words: string, cookie = people.hospitalA) =>
      as(cookie).post(`/events/${id}/announce`, { ...storm, occurrence, reason: words })
    const both = await Promise.all([send(first, 'A'), send(third, 'B', people.metroEditor)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(statusesOf(await live(id))).toEqual([
      [first, 'cancelled', 'A'],
      [second, 'scheduled', null],
      [third, 'cancelled', 'B'],
    ])
    const same = await Promise.all([send(second, 'C'), send(second, 'D', people.metroEditor)])
    expect(same.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])

    const other = await published()
    const path = `/events/${other.id}/announce`
    const twice = await Promise.all([1, 2].map(() => hospital().post(path, storm)))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    const entries = await entriesOf(other.id)
    expect(entries.filter(({ action }) => action === 'announce')).toHaveLength(1)
  })
})
