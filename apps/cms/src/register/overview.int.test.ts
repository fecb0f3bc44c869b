import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type People } from '../../test/people'
import type { RegisterOverview } from './registerOverview'

let portal: Portal
let people: People
let gaining: string
let renamed: string

const yearAfter = new Date().getFullYear() + 1
const DAY = `${yearAfter}-12-01`

/** A day within the year for which something can be scheduled. */
const soon = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const hospital = async (fields: object) => {
  const { id } = await portal.payload.create({
    collection: 'organizations',
    data: { kind: 'hospital', _status: 'published', ...fields } as never,
  })
  return id
}

beforeAll(async () => {
  portal = await openPortal()
  ;({ people } = await createPeople(portal))
  gaining = await hospital({
    name: '港病院',
    slug: 'minato',
    designations: [
      { type: 'metropolitan-core', validTo: `${yearAfter}-11-30` },
      { type: 'regional-core', validFrom: DAY },
    ],
  })
  renamed = await hospital({
    name: '古い名前の病院',
    slug: 'old-name',
    formerNames: [{ name: 'もっと古い病院', validTo: '2019-03' }],
  })
})
afterAll(() => portal.close())

const ask = async (date: string, cookie: string | undefined = people.metroEditor) => {
  const { status, json } = await portal.rest('GET', `/register?date=${date}`, {
    ...(cookie ? { cookie } : {}),
  })
  return { status, json: json as unknown as RegisterOverview & { errors?: { message: string }[] } }
}

describe('the register on another day', () => {
  it('counts and says what changes until then', async () => {
    const { status, json } = await ask(DAY)
    expect(status).toBe(200)
    expect(json.counts).toEqual([
      expect.objectContaining({ value: 'national-core', today: 0, then: 1 }),
      expect.objectContaining({ value: 'regional-core', today: 0, then: 1 }),
      expect.objectContaining({ value: 'metropolitan-core', today: 1, then: 0 }),
    ])
    const of = { id: gaining, name: '港病院', on: DAY }
    expect(json.changes).toEqual([
      { ...of, kind: 'gains', designation: 'regional-core' },
      { ...of, kind: 'loses', designation: 'metropolitan-core' },
    ])
  })

  it('has the names of the past', async () => {
    const { json } = await ask('2018-04-01')
    expect(json.changes).toContainEqual({
      kind: 'renamed',
      id: renamed,
      name: '古い名前の病院',
      previousName: 'もっと古い病院',
      on: '2019-04-01',
    })
  })

  it('takes what is scheduled for carried out, and says what will fail', async () => {
    const draft = { name: '新しい名前の病院', designations: [{ type: 'genome-hub' }] }
    const save = (body: object) =>
      portal.rest('PATCH', `/organizations/${renamed}?draft=true`, {
        cookie: people.metroEditor,
        body,
      })
    expect((await save(draft)).status).toBe(200)
    const scheduled = await portal.rest('POST', `/organizations/${renamed}/schedule`, {
      cookie: people.metroEditor,
      body: { event: 'publish', date: soon, time: '00:00' },
    })
    expect(scheduled.status).toBe(200)
    const { json } = await ask(soon)
    const of = { id: renamed, name: '新しい名前の病院', on: soon }
    expect(json.changes).toEqual([
      { ...of, kind: 'renamed', previousName: '古い名前の病院' },
      { ...of, kind: 'gains', designation: 'genome-hub' },
    ])
    const dayBefore = new Date(Date.parse(soon) - 86_400_000).toISOString().slice(0, 10)
    expect((await ask(dayBefore)).json.changes).toEqual([])

    expect((await save({ phone: '03-0000-0000' })).status).toBe(200)
    const after = (await ask(soon)).json
    expect([after.changes, after.failing]).toEqual([
      [],
      [{ id: renamed, name: '新しい名前の病院' }],
    ])
  })

  it.each(['2027-02-30', 'tomorrow', '1999-12-31', '2100-01-01', '2027-4-1', "'--"])(
    'refuses %s in Japanese',
    async (date) => {
      const { status, json } = await ask(date)
      expect(status).toBe(400)
      expect(json.errors?.[0]?.message).toContain('日付は')
    },
  )

  it('is for staff who look after all hospitals', async () => {
    expect((await ask(DAY, people.hospitalA)).status).toBe(403)
    expect((await portal.rest('GET', `/register?date=${DAY}`)).status).toBe(401)
    const list = (cookie: string) => portal.rest('GET', '/register/typed-numbers', { cookie })
    expect((await list(people.hospitalA)).status).toBe(403)
    expect((await portal.rest('GET', '/register/typed-numbers')).status).toBe(401)
    expect((await list(people.metroEditor)).status).toBe(200)
  })
})

describe('typed numbers', () => {
  const text = (words: string) => ({
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          format: '',
          indent: 0,
          children: [{ type: 'text', version: 1, text: words, format: 0 }],
        },
      ],
    },
  })
  const listed = async () => {
    const { json } = await portal.rest('GET', '/register/typed-numbers', {
      cookie: people.metroEditor,
    })
    return (json.documents as { title: string; isLive: boolean; isDraft: boolean }[]).map(
      ({ title, isLive, isDraft }) => ({ title, isLive, isDraft }),
    )
  }

  it('that disagree are told at the document and in the list, on the site and in drafts', async () => {
    const created = await portal.rest('POST', '/content-items', {
      cookie: people.metroEditor,
      body: {
        title: '病院の種類',
        slug: 'kinds',
        kind: 'page',
        body: text('東京都がん診療連携拠点病院は９か所あります。'),
        _status: 'published',
      },
    })
    const { id } = created.json.doc as { id: string }
    expect(await listed()).toEqual([{ title: '病院の種類', isLive: true, isDraft: false }])

    const described = async () => {
      const { json } = await portal.rest('GET', `/content-items/${id}/workflow`, {
        cookie: people.metroEditor,
      })
      return json.typedNumbers
    }
    expect(await described()).toEqual([
      {
        count: 'metropolitan-core',
        number: 9,
        quote: '東京都がん診療連携拠点病院は９か所あります。',
        isDated: false,
        listed: 1,
        published: null,
      },
    ])
    await portal.rest('PATCH', `/content-items/${id}?draft=true`, {
      cookie: people.metroEditor,
      body: { body: text('東京都がん診療連携拠点病院は1か所あります。') },
    })
    expect(await described()).toEqual([])
    expect(await listed()).toEqual([{ title: '病院の種類', isLive: true, isDraft: false }])
    await portal.rest('PATCH', `/content-items/${id}?draft=true&locale=easy`, {
      cookie: people.metroEditor,
      body: { body: text('東京都がん診療連携拠点病院は 8 あります。') },
    })
    expect(await described()).toMatchObject([{ number: 8 }])
    expect(await listed()).toEqual([{ title: '病院の種類', isLive: true, isDraft: true }])
  })
})
