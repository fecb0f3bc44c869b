import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal, type RestAnswer } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'
import type { NamedFinding } from './findingsOf'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
}, 120_000)
afterAll(() => portal.close())

const post = (cookie: string | undefined, path: string, body: unknown = {}) =>
  portal.rest('POST', path, { ...(cookie ? { cookie } : {}), body })
const problem = ({ json }: RestAnswer) =>
  (
    json.errors as {
      message: string
      data?: { errors?: { path: string; label: string; message: string }[] }
    }[]
  )[0]
const words = (...texts: string[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: texts.map((text) => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: null,
      textFormat: 0,
      children: [
        { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})
const rules = ({ json }: RestAnswer) =>
  (json.findings as NamedFinding[]).map(({ rule, field, label }) => `${rule} ${field} ${label}`)
/** 2037-01-21 is a Wednesday. */
const wrongDay = '1月21日（月）に開きます。'
const meeting = { occurrences: [{ date: '2037-01-21', startTime: '14:00', endTime: '15:30' }] }
async function drafted(changes: object = {}): Promise<string> {
  const answer = await post(people.hospitalA, '/events?draft=true&depth=0', {
    ...salon(hospitals.a, { ...meeting, ...changes }),
  })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  return (answer.json.doc as { id: string }).id
}

describe('what may not be shown to the public like this', () => {
  it('is saved as a draft, is not submitted, and is when it is mended', async () => {
    const id = await drafted({ body: words(wrongDay) })
    const refused = await post(people.hospitalA, `/events/${id}/submit`)
    expect(refused.status).toBe(400)
    expect(problem(refused)).toMatchObject({
      message: expect.stringContaining('曜日が日付と合いません'),
      data: { errors: [{ path: 'body', label: expect.stringMatching(/./) }] },
    })
    expect(problem(refused)?.data?.errors?.[0]?.message).toContain('1月21日（月）')
    const still = await portal.rest('GET', `/events/${id}/workflow`, { cookie: people.hospitalA })
    expect(still.json.state).toBe('draft')

    const mended = await portal.rest('PATCH', `/events/${id}?draft=true`, {
      cookie: people.hospitalA,
      body: { body: words(wrongDay.replace('（月）', '（水）')) },
    })
    expect(mended.status).toBe(200)
    expect((await post(people.hospitalA, `/events/${id}/submit`)).json.state).toBe('submitted')
  })
})

describe('the record of a hospital', () => {
  const send = (method: string, path: string, body: object = {}) =>
    portal.rest(method, `/organizations/${hospitals.b}${path}`, { cookie: people.hospitalB, body })
  const check = (cookie: string, data: object) =>
    post(cookie, '/organizations/check', { id: hospitals.b, data })

  it('is not submitted before it is mended, as far as the hospital keeps it up', async () => {
    const wrong = { consultationCenter: { note: '2037年1月21日（月）は休みます。' } }
    expect((await send('PATCH', '?draft=true', wrong)).status).toBe(200)
    const refused = await send('POST', '/submit')
    expect(refused.status).toBe(400)
    const path = 'consultationCenter.note'
    expect(problem(refused)?.data?.errors).toEqual([expect.objectContaining({ path })])
    expect(rules(await check(people.hospitalB, wrong))).toEqual([
      'DAT-2 consultationCenter.note がん相談支援センター › 補足',
    ])

    // What staff keep of it is nothing that a hospital could mend.
    const summary = '2037年1月21日（月）に開院しました。'
    await portal.payload.update({
      collection: 'organizations',
      id: hospitals.b,
      data: { summary },
      draft: true,
    })
    const mended = { consultationCenter: { note: '2037年1月21日（水）は休みます。' } }
    expect((await send('PATCH', '?draft=true', mended)).status).toBe(200)
    expect(rules(await check(people.hospitalB, { summary }))).toEqual([])
    expect(rules(await check(people.metroEditor, { summary }))).toEqual([
      expect.stringMatching(/^DAT-2 summary /),
    ])
    expect((await send('POST', '/submit')).json.state).toBe('submitted')
  })

  it('is checked for its own people only', async () => {
    expect((await check(people.hospitalA, {})).status).toBe(404)
    expect((await post(people.hospitalA, '/organizations/check', { data: {} })).status).toBe(403)
  })
})

describe('POST check', () => {
  it('tells what is wrong with a form that was never saved', async () => {
    const data = { ...salon(hospitals.a, { ...meeting, body: words(wrongDay) }) }
    const answer = await post(people.hospitalA, '/events/check', { data })
    expect(answer.status).toBe(200)
    expect(rules(answer)).toContainEqual(expect.stringMatching(/^DAT-2 body /))
  })

  it('knows the published pages, and nothing of drafts', async () => {
    const title = '公開されたページの題名その一'
    const page = { title, slug: 'authoring-one', kind: 'page', body: words('本文です。') }
    const made = await post(people.metroEditor, '/content-items?draft=true', page)
    expect(made.status).toBe(201)
    const { id } = made.json.doc as { id: string }
    const ask = async (more: object = {}) =>
      rules(await post(people.metroEditor, '/content-items/check', { data: { title }, ...more }))
    expect(await ask()).not.toContainEqual(expect.stringMatching(/^TXT-1/))
    const published = await portal.rest('PATCH', `/content-items/${id}`, {
      cookie: people.metroEditor,
      body: { _status: 'published' },
    })
    expect(published.status).toBe(200)
    expect(await ask()).toContainEqual(expect.stringMatching(/^TXT-1 title /))
    expect(await ask({ id })).not.toContainEqual(expect.stringMatching(/^TXT-1/))
  })

  it('names an event of another hospital that is probably the same', async () => {
    const joint = { ...meeting, title: '合同 患者サロン「つどい」を都庁で開きます' }
    const made = await post(people.metroEditor, '/events', {
      ...salon(hospitals.b, joint),
      _status: 'published',
    })
    expect(made.status).toBe(201)
    const answer = await post(people.hospitalA, '/events/check', {
      data: salon(hospitals.a, joint),
    })
    expect(answer.json.findings).toContainEqual(
      expect.objectContaining({ rule: 'DUP-1', related: (made.json.doc as { id: string }).id }),
    )
  })

  it('is refused to visitors, to those who may not write such documents, and for documents of others', async () => {
    const id = await drafted()
    const check = async (cookie: string | undefined, path: string, body: object) =>
      (await post(cookie, path, body)).status
    expect(await check(undefined, '/events/check', { data: {} })).toBe(401)
    expect(await check(people.hospitalA, '/content-items/check', { data: {} })).toBe(403)
    expect(await check(people.hospitalB, '/events/check', { id, data: {} })).toBe(404)
    expect(await check(people.hospitalA, '/events/check', { id, data: {} })).toBe(200)
  })

  it.each<[string, unknown]>([
    ['no data', {}],
    ['data that is a text', { data: 'x' }],
    ['an id that is none', { id: '1 or 1', data: {} }],
    ['data nested too deep', { data: JSON.parse(`${'{"x":'.repeat(200)}0${'}'.repeat(200)}`) }],
    ['data far too long', { data: { summary: 'あ'.repeat(300_000) } }],
  ])('refuses %s with a sentence', async (_name, body) => {
    const answer = await post(people.hospitalA, '/events/check', body)
    expect(answer.status).toBe(400)
    expect(problem(answer)?.message).toMatch(/。$/)
  })

  it.each<[string, object]>([
    ['texts that are numbers', { title: 5, body: 7, occurrences: 'x', flyer: {}, contact: [] }],
    ['a tree of nothing', { body: { root: { children: [null, 5, { type: 'block' }] } } }],
    [
      'values and names of odd kinds',
      {
        format: 'online',
        online: { url: 5 },
        contact: { name: {} },
        application: { required: 'required', method: 5 },
        body: {
          root: { children: [{ type: 'block', fields: { blockType: 'constructor' } }] },
        },
      },
    ],
    [
      'files that are not there',
      {
        flyer: '00000000-0000-4000-8000-000000000000',
        body: {
          root: {
            children: [
              { type: 'block', fields: { blockType: 'figure', image: "' or 1=1 --" } },
              { type: 'block', fields: { blockType: 'fileCard', file: null } },
            ],
          },
        },
      },
    ],
    [
      'dates that are none',
      { title: '会', occurrences: [{ date: "2037-99-99' or" }, { date: 5 }] },
    ],
  ])('takes %s', async (_name, data) => {
    const answer = await post(people.hospitalA, '/events/check', { data })
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
  })
})
