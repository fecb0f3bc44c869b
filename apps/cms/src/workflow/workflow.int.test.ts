import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

type Doc = Record<string, unknown> & { id: string; updatedAt: string }

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

const as = (cookie: string) => ({
  post: (path: string, body: unknown = {}, headers = {}) =>
    portal.rest('POST', path, { cookie, body, headers }),
  patch: (path: string, body: unknown, headers = {}) =>
    portal.rest('PATCH', path, { cookie, body, headers }),
  get: (path: string) => portal.rest('GET', path, { cookie }),
})
const hospital = () => as(people.hospitalA)
const staff = () => as(people.metroEditor)

async function drafted(changes: Record<string, unknown> = {}): Promise<Doc> {
  const { json, status } = await hospital().post('/events?draft=true', salon(hospitals.a, changes))
  expect(status).toBe(201)
  return json.doc as Doc
}

async function published(changes: Record<string, unknown> = {}): Promise<Doc> {
  const { id } = await drafted(changes)
  expect((await hospital().post(`/events/${id}/submit`)).status).toBe(200)
  const { json, status } = await staff().post(`/events/${id}/approve`)
  expect(status).toBe(200)
  return json.doc as Doc
}

/** What visitors get. */
const live = async (id: string) => portal.rest('GET', `/events/${id}?depth=0`)
const newest = async (id: string) =>
  (await staff().get(`/events/${id}?draft=true&depth=0`)).json as Doc
const stateOf = async (id: string) => (await newest(id)).workflowState
const sentence = ({ json }: RestAnswer) =>
  (json.errors as { message: string; field?: string }[] | undefined)?.[0]

describe('from draft to the site', () => {
  it('should publish what a hospital submitted and staff approved', async () => {
    const { id } = await drafted()
    const submitted = await hospital().post(`/events/${id}/submit`, { comment: 'お願いします。' })
    expect(submitted).toMatchObject({ status: 200, json: { state: 'submitted' } })
    expect((await live(id)).status).toBe(404)
    expect((await newest(id)).submittedAt).toEqual(expect.any(String))

    const approved = await staff().post(`/events/${id}/approve`)
    expect(approved).toMatchObject({ status: 200, json: { state: 'published' } })
    expect((await live(id)).json.title).toBe((approved.json.doc as Doc).title)
  })

  it('should return with a reason, and take the mended version again', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    for (const body of [{}, { comment: ' 　' }]) {
      const refused = await staff().post(`/events/${id}/return`, body)
      expect(refused.status).toBe(400)
      expect(sentence(refused)).toEqual(expect.objectContaining({ field: 'comment' }))
    }
    const returned = await staff().post(`/events/${id}/return`, {
      comment: '曜日を直してください。',
    })
    expect(returned).toMatchObject({ status: 200, json: { state: 'returned' } })
    await hospital().patch(`/events/${id}?draft=true`, { summary: '直しました。' })
    expect(await stateOf(id)).toBe('draft')
    expect((await hospital().post(`/events/${id}/submit`)).status).toBe(200)
    expect((await staff().post(`/events/${id}/approve`)).status).toBe(200)
    expect((await live(id)).json.summary).toBe('直しました。')
  })

  it('should not take an incomplete event for submission', async () => {
    const { id } = await drafted({ kind: null, format: null })
    const refused = await hospital().post(`/events/${id}/submit`)
    expect(refused.status).toBe(400)
    expect(sentence(refused)?.message).toMatch(/確認してください/)
    expect(await stateOf(id)).toBe('draft')
    expect((await live(id)).status).toBe(404)
  })

  it('should take a request back', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    expect(await hospital().post(`/events/${id}/recall`)).toMatchObject({
      json: { state: 'draft' },
    })
    expect((await staff().post(`/events/${id}/approve`)).status).toBe(409)
  })

  it('should withdraw from the site', async () => {
    const { id } = await published()
    expect((await hospital().post(`/events/${id}/withdraw`)).status).toBe(403)
    expect((await live(id)).status).toBe(200)
    expect(await staff().post(`/events/${id}/withdraw`, { comment: '終わったため' })).toMatchObject(
      {
        json: { state: 'withdrawn' },
      },
    )
    expect((await live(id)).status).toBe(404)
    expect((await hospital().post(`/events/${id}/submit`)).status).toBe(200)
  })
})

describe('a change to a published event', () => {
  it('should wait beside the live copy until it is approved', async () => {
    const { id, title } = await published()
    await hospital().patch(`/events/${id}?draft=true`, { title: '新しい題名' })
    await hospital().post(`/events/${id}/submit`)
    expect((await live(id)).json.title).toBe(title)
    await staff().post(`/events/${id}/approve`)
    expect((await live(id)).json.title).toBe('新しい題名')
  })

  it('should be withdrawn together with the live copy', async () => {
    const { id } = await published()
    await hospital().patch(`/events/${id}?draft=true`, { title: '提案' })
    await hospital().post(`/events/${id}/submit`)
    expect((await staff().post(`/events/${id}/withdraw`)).status).toBe(200)
    expect((await live(id)).status).toBe(404)
    expect(await newest(id)).toMatchObject({ title: '提案', workflowState: 'withdrawn' })
  })
})

describe('nobody overwrites anybody silently', () => {
  it('should not approve what was changed after the submission', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    await hospital().patch(`/events/${id}?draft=true`, { title: 'すり替え' })
    const refused = await staff().post(`/events/${id}/approve`)
    expect(refused.status).toBe(409)
    expect(sentence(refused)?.message).toMatch(/下書き/)
    expect((await live(id)).status).toBe(404)
  })

  it('should not approve another version than the one that was looked at', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    const { updatedAt } = await newest(id)
    await hospital().patch(`/events/${id}?draft=true`, { title: 'すり替え' })
    await hospital().post(`/events/${id}/submit`)
    expect((await staff().post(`/events/${id}/approve`, { baseVersion: updatedAt })).status).toBe(
      409,
    )
    const now = await newest(id)
    const approved = await staff().post(`/events/${id}/approve`, { baseVersion: now.updatedAt })
    expect(approved.status).toBe(200)
  })

  it('should let one of two approvers decide', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    const answers = await Promise.all([
      staff().post(`/events/${id}/approve`),
      as(people.systemAdmin).post(`/events/${id}/return`, { comment: '待ってください。' }),
      as(people.systemAdmin).post(`/events/${id}/approve`),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
  })

  it('should save one of two edits made at the same moment', async () => {
    const { id } = await drafted()
    for (let round = 0; round < 5; round += 1) {
      const titles = [`甲 ${round}`, `乙 ${round}`]
      const answers = await Promise.all(
        titles.map((title) => hospital().patch(`/events/${id}?draft=true`, { title })),
      )
      const saved = titles.filter((_title, index) => answers[index]?.status === 200)
      // Whoever comes when the other is done does not overwrite blindly: it has read the other's version.
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      expect(saved).toContain((await newest(id)).title)
    }
  })

  it('should refuse a form that shows an older version, and a program that says so', async () => {
    const { id, updatedAt } = await drafted()
    await hospital().patch(`/events/${id}?draft=true`, { title: '先の変更' })
    const form = await hospital().patch(`/events/${id}?draft=true`, {
      title: '後',
      baseVersion: updatedAt,
    })
    const program = await hospital().patch(
      `/events/${id}?draft=true`,
      { title: '後' },
      { 'if-match': `"${updatedAt}"` },
    )
    expect([form.status, program.status]).toEqual([409, 409])
    expect(sentence(form)?.message).toMatch(/ほかの方が先に変更しました/)
    const now = await newest(id)
    expect(now.title).toBe('先の変更')
    const { status, json } = await hospital().patch(`/events/${id}?draft=true`, {
      title: '後',
      baseVersion: now.baseVersion,
    })
    expect(status).toBe(200)
    expect((json.doc as Doc).baseVersion).toBe((await newest(id)).baseVersion)
  })
})

it.each(['home', 'site-settings'])(
  'the same for the global %s, which two people have open',
  async (slug) => {
    const path = `/globals/${slug}${slug === 'home' ? '?draft=true' : ''}`
    const save = (body: object) => staff().post(path, { siteName: 'ポータル', ...body })
    expect((await save({ tagline: '最初' })).status).toBe(200)
    const shown = (await staff().get(path)).json.baseVersion
    expect(shown).toEqual(expect.any(String))
    const first = await save({ tagline: '先', baseVersion: shown })
    expect(first.status).toBe(200)
    const second = await save({ tagline: '後', baseVersion: shown })
    expect(second.status).toBe(409)
    const renewed = ((first.json.result ?? first.json) as Doc).baseVersion
    expect((await save({ tagline: '後', baseVersion: renewed })).status).toBe(200)
    expect((await portal.rest('GET', `/globals/${slug}`)).json).not.toHaveProperty('baseVersion')
  },
)

describe('the state is nobody’s to write', () => {
  it.each(['submitted', 'published', 'withdrawn'])(
    'should ignore %s in a request',
    async (state) => {
      const { id } = await drafted({
        workflowState: state,
        afterReviewSince: '2026-01-01T00:00:00.000Z',
      })
      await hospital().patch(`/events/${id}?draft=true`, { workflowState: state })
      expect(await newest(id)).toMatchObject({ workflowState: 'draft', afterReviewSince: null })
    },
  )

  it('should not come back with an old version or a copy', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    const versions = await hospital().get(`/events/versions?where[parent][equals]=${id}`)
    const submitted = (versions.json.docs as { id: string; version: Doc }[]).find(
      ({ version }) => version.workflowState === 'submitted',
    )
    await hospital().post(`/events/${id}/recall`)
    await hospital().post(`/events/versions/${submitted?.id}?draft=true`)
    expect(await stateOf(id)).toBe('draft')
    const copy = await hospital().post(`/events/${id}/duplicate?draft=true`, {})
    expect((copy.json.doc as Doc).workflowState).toBe('draft')
  })

  it('should be hidden from visitors', async () => {
    const { id } = await published()
    const { json } = await live(id)
    for (const name of [
      'workflowState',
      'submittedAt',
      'afterReviewSince',
      'baseVersion',
      'announcement',
    ])
      expect(json).not.toHaveProperty(name)
  })
})

describe('who may', () => {
  it.each<[string, keyof People, string, number]>([
    ['a hospital its own approval', 'hospitalA', 'approve', 403],
    ['another hospital', 'hospitalB', 'approve', 404],
    ['another hospital', 'hospitalB', 'recall', 404],
    ['a reviewer', 'reviewer', 'approve', 403],
    ['a reviewer', 'reviewer', 'return', 403],
  ])('%s (%s): %s → %i', async (_name, person, event, expected) => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`)
    const answer = await as(people[person]).post(`/events/${id}/${event}`, { comment: '理由' })
    expect(answer.status).toBe(expected)
    expect(await stateOf(id)).toBe('submitted')
  })

  it('visitors are asked to log in, and bad input is refused', async () => {
    const { id } = await drafted()
    expect((await portal.rest('POST', `/events/${id}/submit`, { body: {} })).status).toBe(401)
    for (const [path, body, status] of [
      ['submit', { comment: 5 }, 400],
      ['submit', { comment: 'あ'.repeat(2001) }, 400],
      ['submit', { baseVersion: 'yesterday' }, 400],
      ['announce', { status: 'changed', reason: 'x' }, 400],
      ['announce', { status: 'cancelled', reason: ' ' }, 400],
      ['announce', {}, 400],
      ['review', { decision: 'maybe' }, 400],
      ['comments', { body: '' }, 400],
      ['comments/abc/resolve', {}, 404],
      ['explode', {}, 404],
    ] as const) {
      const answer = await staff().post(`/events/${id}/${path}`, body)
      expect([path, answer.status]).toEqual([path, status])
      expect(sentence(answer)?.message).toMatch(/[ぁ-ん]/)
    }
    expect((await staff().post('/events/abc/submit')).status).toBe(404)
    expect((await staff().post('/content-items/abc/announce')).status).toBe(404)
  })
})

describe('中止・延期', () => {
  const cancel = { status: 'cancelled', reason: '台風のため中止します。' }

  it('should be on the site at once, wait for staff, and be taken back with one action', async () => {
    const { id, title } = await published()
    expect((await hospital().post(`/events/${id}/announce`, cancel)).status).toBe(200)
    expect((await live(id)).json).toMatchObject({
      title,
      status: 'cancelled',
      statusNote: cancel.reason,
    })
    expect((await newest(id)).afterReviewSince).toEqual(expect.any(String))
    expect((await staff().get(`/events/${id}/workflow`)).json).toMatchObject({
      isDecider: true,
      eventStatus: 'cancelled',
      afterReview: { announcement: { reason: cancel.reason }, decisions: ['accept', 'revert'] },
    })
    const told = (await hospital().get(`/events/${id}/workflow`)).json
    expect(told).toMatchObject({ isDecider: false, afterReview: { decisions: [] } })
    expect((told.timeline as { label: string }[])[0]?.label).toBe('中止のお知らせ')

    expect((await hospital().post(`/events/${id}/review`, { decision: 'revert' })).status).toBe(403)
    expect((await staff().post(`/events/${id}/review`, { decision: 'revert' })).status).toBe(200)
    expect((await live(id)).json).toMatchObject({ status: 'scheduled', statusNote: null })
    expect((await newest(id)).afterReviewSince).toBeNull()
    expect((await staff().post(`/events/${id}/review`, { decision: 'revert' })).status).toBe(409)
  })

  it('should leave a waiting change waiting, and not be undone by its approval', async () => {
    const { id, title } = await published()
    await hospital().patch(`/events/${id}?draft=true`, { title: '提案した題名' })
    await hospital().post(`/events/${id}/submit`)
    const before = await newest(id)
    await hospital().post(`/events/${id}/announce`, { status: 'postponed', reason: '会場の都合' })
    expect((await live(id)).json).toMatchObject({ title, status: 'postponed' })
    expect(await newest(id)).toMatchObject({
      title: '提案した題名',
      status: 'postponed',
      workflowState: 'submitted',
      submittedAt: before.submittedAt,
    })
    expect((await staff().post(`/events/${id}/review`, { decision: 'accept' })).status).toBe(200)
    expect((await staff().post(`/events/${id}/approve`)).status).toBe(200)
    expect((await live(id)).json).toMatchObject({ title: '提案した題名', status: 'postponed' })
  })

  it('is not for others, drafts and what is over', async () => {
    const { id } = await published({ coOrganizers: [hospitals.b] })
    expect((await as(people.hospitalB).post(`/events/${id}/announce`, cancel)).status).toBe(403)
    expect((await as(people.reviewer).post(`/events/${id}/announce`, cancel)).status).toBe(403)
    expect((await live(id)).json.status).toBe('scheduled')
    const draft = await drafted()
    expect((await hospital().post(`/events/${draft.id}/announce`, cancel)).status).toBe(409)
    const over = await published({ occurrences: [{ date: '2020-01-20', startTime: '14:00' }] })
    expect((await hospital().post(`/events/${over.id}/announce`, cancel)).status).toBe(409)
  })
})

describe('what waits', () => {
  it('should be listed for whoever it waits for, with the reason of a return', async () => {
    const { waitingItems } = await import('./waitingItems')
    const { createLocalReq } = await import('payload')
    const { docs } = await portal.payload.find({ collection: 'users', pagination: false, depth: 1 })
    const listFor = async (email: RegExp) => {
      const user = docs.find((one) => email.test(one.email))
      return waitingItems(
        await createLocalReq({ user: { ...user, collection: 'users' } as never }, portal.payload),
      )
    }
    const mine = await drafted()
    const back = await drafted()
    await hospital().post(`/events/${mine.id}/submit`)
    await hospital().post(`/events/${back.id}/submit`)
    await staff().post(`/events/${back.id}/return`, { comment: '日付を確かめてください。' })
    const announced = await published()
    await hospital().post(`/events/${announced.id}/announce`, {
      status: 'postponed',
      reason: '延期',
    })

    const ids = (items: { id: string }[]) => items.map(({ id }) => id)
    const forStaff = await listFor(/^editor@/)
    expect(ids(forStaff.toDecide)).toContain(mine.id)
    expect(ids(forStaff.toDecide)).not.toContain(back.id)
    expect(ids(forStaff.toReview)).toContain(announced.id)
    const forHospital = await listFor(/^a@|hospital-?a/i)
    expect(ids(forHospital.submitted)).toContain(mine.id)
    expect(forHospital.returned).toContainEqual(
      expect.objectContaining({
        id: back.id,
        comment: '日付を確かめてください。',
        organization: '病院hospital-a',
      }),
    )
    expect(forHospital.toDecide).toEqual([])
    const forOther = await listFor(/^b@|hospital-?b/i)
    expect(Object.values(forOther).flat()).toEqual([])
  })
})

describe('what is kept', () => {
  it('should show the people at the document what happened, and let them talk about fields', async () => {
    const { id } = await drafted()
    await hospital().post(`/events/${id}/submit`, { comment: 'よろしくお願いします。' })
    const comment = await as(people.reviewer).post(`/events/${id}/comments`, {
      body: '場所が分かりにくいです。',
      field: 'venue.name',
    })
    expect(comment.status).toBe(200)
    await staff().post(`/events/${id}/return`, { comment: '直してください。', field: 'title' })

    const { json } = await hospital().get(`/events/${id}/workflow`)
    expect(json).toMatchObject({
      state: 'returned',
      isLive: false,
      events: [{ event: 'submit', isCommentRequired: false }],
      phrases: [],
      comments: [
        { field: 'venue.name', body: '場所が分かりにくいです。', resolved: false },
        { field: 'title', body: '直してください。', resolved: false },
      ],
    })
    expect(
      (json.timeline as { action: string; comment: string }[]).map(({ action, comment: text }) => [
        action,
        text,
      ]),
    ).toEqual([
      ['return', '直してください。'],
      ['submit', 'よろしくお願いします。'],
      ['create', null],
    ])
    const [{ id: commentId }] = json.comments as [{ id: string }]
    expect(
      (await as(people.hospitalB).post(`/events/${id}/comments/${commentId}/resolve`)).status,
    ).toBe(404)
    expect((await hospital().post(`/events/${id}/comments/${commentId}/resolve`)).status).toBe(200)
    expect((await as(people.hospitalB).get(`/events/${id}/workflow`)).status).toBe(404)
  })

  it('should not let anything change or delete the audit trail', async () => {
    await drafted()
    const { drizzle } = portal.payload.db
    for (const statement of [
      "update audit_entries set actor_name = 'x'",
      'delete from audit_entries',
      'truncate audit_entries',
    ]) {
      await expect(drizzle.execute(statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      })
    }
  })

  it('should keep a hidden action from the trail of nobody: trash and select', async () => {
    const { id } = await published()
    await staff().patch(`/events/${id}?select[title]=true`, { deletedAt: new Date().toISOString() })
    const { docs } = await portal.payload.find({
      collection: 'audit-entries',
      where: { documentId: { equals: id } },
      sort: '-at',
    })
    expect(docs[0]).toMatchObject({ action: 'trash', to: 'trashed' })
  })
})
