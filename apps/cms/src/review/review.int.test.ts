import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { signInAsRole } from '../../test/metro'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'
import type { answerTimes as AnswerTimes } from './answerTimes'
import type { reviewOf as ReviewOf } from './reviewOf'
import type { waitingItems as WaitingItems } from '../workflow/waitingItems'

let portal: Portal
let people: People
let hospitals: Hospitals
let approver: string
// The environment is read when the code is imported.
let reviewOf: typeof ReviewOf
let answerTimes: typeof AnswerTimes
let waitingItems: typeof WaitingItems

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  approver = await signInAsRole(portal, 'metro-approver')
  ;({ reviewOf } = await import('./reviewOf'))
  ;({ answerTimes } = await import('./answerTimes'))
  ;({ waitingItems } = await import('../workflow/waitingItems'))
}, 120_000)
afterAll(() => portal.close())

const post = (cookie: string, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { cookie, body })
const patch = (cookie: string, path: string, body: unknown) =>
  portal.rest('PATCH', path, { cookie, body })

/** A request as the admin makes it for a person. */
async function as(email: string): Promise<PayloadRequest> {
  const { docs } = await portal.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 1,
  })
  return createLocalReq({ user: { ...docs[0]!, collection: 'users' } as never }, portal.payload)
}
const asApprover = () => as('metro-approver@portal.example')

async function submitted(changes: object = {}, comment?: string): Promise<string> {
  const made = await post(
    people.hospitalA,
    '/events?draft=true',
    salon(hospitals.a, { ...changes }),
  )
  const { id } = made.json.doc as { id: string }
  const body = comment === undefined ? {} : { comment }
  expect((await post(people.hospitalA, `/events/${id}/submit`, body)).status).toBe(200)
  return id
}
const changed = ({ changes }: Awaited<ReturnType<typeof ReviewOf>>) =>
  changes.map(({ label, before, after }) => [label, before, after])

describe('what somebody decides about', () => {
  it('says all of a new event, whom it is of, and where to look at it', async () => {
    const id = await submitted({ title: '患者サロン「ひだまり」' }, 'よろしくお願いします。')
    const review = await reviewOf(await asApprover(), 'events', id)
    expect(changed(review)).toEqual(
      expect.arrayContaining([
        ['名称', '', '患者サロン「ひだまり」'],
        ['主催', '', '病院hospital-a'],
        ['開催日時', '', '2037年（令和19年）1月21日（水）14:00〜15:30'],
        ['問い合わせ先 › 窓口の名前', '', '患者支援室'],
      ]),
    )
    expect(review.previewUrl).toContain(`/preview/events/${id}?token=`)
    expect(review.workflow.timeline[0]).toMatchObject({ comment: 'よろしくお願いします。' })
    expect(review.findings).toEqual(expect.any(Array))
  })

  it('says of a change what it was and what it becomes, and nothing else', async () => {
    const id = await submitted()
    await post(approver, `/events/${id}/approve`)
    await patch(people.hospitalA, `/events/${id}?draft=true`, {
      venue: { name: '2階 講堂', address: '東京都千代田区1-1' },
      occurrences: [
        { date: '2037-02-18', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
      ],
    })
    await post(people.hospitalA, `/events/${id}/submit`)
    const review = await reviewOf(await asApprover(), 'events', id)
    expect(changed(review)).toEqual([
      [
        '開催日時',
        '2037年（令和19年）1月21日（水）14:00〜15:30',
        '2037年（令和19年）2月18日（水）14:00〜15:30',
      ],
      ['会場 › 会場の名前', '1階 会議室', '2階 講堂'],
    ])
    expect(review.changes[1]?.stretches.map(({ kind }) => kind)).toContain('removed')
  })

  it('says of a translation what it becomes: it goes public with the Japanese text', async () => {
    const made = await post(people.metroEditor, '/content-items', {
      title: '仕事と治療',
      slug: 'review-translated',
      kind: 'page',
      placement: 'page',
      inquiry: { name: '医療政策課', phone: '03-5321-1111' },
      _status: 'published',
    })
    const { id } = made.json.doc as { id: string }
    await patch(people.metroEditor, `/content-items/${id}?locale=en&draft=true`, {
      title: 'Work and treatment',
    })
    expect((await post(people.metroEditor, `/content-items/${id}/submit`)).status).toBe(200)
    const review = await reviewOf(await asApprover(), 'content-items', id)
    expect(changed(review)).toEqual([
      [expect.stringContaining('（English）'), '仕事と治療', 'Work and treatment'],
    ])
  })

  it('says that a relation leads to another document of the same name', async () => {
    const named = async (slug: string) =>
      (
        await portal.payload.create({
          collection: 'organizations',
          data: { name: '中央病院', slug, kind: 'hospital', _status: 'published' } as never,
        })
      ).id
    const [one, other] = [await named('chuo-1'), await named('chuo-2')]
    const id = await submitted({ coOrganizers: [one] })
    await post(approver, `/events/${id}/approve`)
    await patch(people.hospitalA, `/events/${id}?draft=true`, { coOrganizers: [other] })
    await post(people.hospitalA, `/events/${id}/submit`)
    const { changes } = await reviewOf(await asApprover(), 'events', id)
    expect(changes).toMatchObject([{ label: '共催', isOfForm: true }])
  })

  it.each(['a@portal.example', 'b@portal.example', 'pa@portal.example', 'reviewer@portal.example'])(
    'is not for %s',
    async (email) => {
      const id = await submitted()
      await expect(reviewOf(await as(email), 'events', id)).rejects.toMatchObject({
        status: expect.any(Number),
      })
    },
  )
})

describe('what waits', () => {
  it('comes with the most pressing first, and with whoever is looking', async () => {
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    const far = await submitted()
    const near = await submitted({
      occurrences: [{ date: soon, startTime: '14:00', endTime: '15:00', status: 'scheduled' }],
    })
    await post(approver, `/events/${far}/claim`)
    const { toDecide } = await waitingItems(await asApprover())
    expect(toDecide[0]).toMatchObject({ id: near, risk: 'urgent', claim: null })
    expect(toDecide.find(({ id }) => id === far)).toMatchObject({
      risk: 'calm',
      claim: { isOwn: true },
    })
  })

  it('is all there, however much it is', async () => {
    const { toDecide: before } = await waitingItems(await asApprover())
    for (let left = 101 - before.length; left > 0; left -= 1) await submitted()
    const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    const urgent = await submitted({
      occurrences: [{ date: soon, startTime: '14:00', endTime: '15:00', status: 'scheduled' }],
    })
    await portal.payload.db.drizzle.execute(
      `update _events_v set version_submitted_at = '2020-01-01' where parent_id = '${urgent}'`,
    )
    const { toDecide } = await waitingItems(await asApprover())
    expect(toDecide).toHaveLength(102)
    expect(toDecide[0]?.id).toBe(urgent)
  }, 240_000)

  it('stands by the date that is still to come, not by one that has been', async () => {
    const id = await submitted({
      occurrences: ['2020-01-15', '2037-01-21'].map((date) => ({
        date,
        startTime: '14:00',
        endTime: '15:00',
        status: 'scheduled',
      })),
    })
    const { toDecide } = await waitingItems(await asApprover())
    expect(toDecide.find((item) => item.id === id)?.startsAt).toBe('2037-01-21T05:00:00.000Z')
  })
})

it('measures how long answers took once there are five', async () => {
  const { rows } = await portal.payload.db.drizzle.execute(
    "select count(*) as answers from audit_entries where action in ('approve', 'return')",
  )
  for (let left = 5 - Number(rows[0]?.answers); left > 0; left -= 1) {
    const id = await submitted()
    await post(approver, `/events/${id}/return`, { comment: '会場の部屋も書いてください。' })
  }
  const before = await answerTimes(await asApprover())
  // Whoever mends a trifle publishes from the form.
  await patch(approver, `/events/${await submitted()}`, { capacity: 30, _status: 'published' })
  const measured = await answerTimes(await asApprover())
  expect(measured?.answers).toBe(Number(before?.answers) + 1)
  expect(measured).toEqual({ medianWorkingDays: 0, answers: expect.any(Number) })
  const later = new Date(Date.now() + 91 * 86_400_000)
  expect(await answerTimes(await asApprover(), later)).toBeNull()
})
