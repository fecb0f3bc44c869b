import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'

const SECRET = 'ひみつのなまえ'

let portal: Portal
let people: People
let hospitals: Hospitals
let file: string
let answer: string

type Who = keyof People
const get = async (who: Who, path: string) => portal.rest('GET', path, { cookie: people[who] })
const like = (field: string) => `where[${field}][like]=${encodeURIComponent(SECRET)}`
const found = async (who: Who, path: string) => (await get(who, path)).json.totalDocs

const logIn = async (email: string) => {
  const body = { email, password: 'correct horse battery staple' }
  const { headers } = await portal.rest('POST', '/users/login', { body })
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Hospitals that write answers of their own, as no preset lets them. Whose role is changed signs in again. */
const letHospitalsAnswer = async () => {
  const { docs } = await portal.payload.find({
    collection: 'editor-roles',
    where: { key: { equals: 'hospital-editor' } },
  })
  const [role] = docs
  await portal.payload.update({
    collection: 'editor-roles',
    id: role?.id ?? '',
    data: {
      capabilities: {
        ...(role?.capabilities as object),
        'chat-answers': ['read-drafts', 'create', 'edit', 'submit'],
      },
    },
  })
  people.hospitalA = await logIn('a@portal.example')
  people.hospitalB = await logIn('b@portal.example')
}

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
  await letHospitalsAnswer()
  const data = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#abc' } })
    .png()
    .toBuffer()
  const media = await portal.payload.create({
    collection: 'media',
    data: { alt: 'ちらし', organization: hospitals.b },
    file: { data, mimetype: 'image/png', name: `${SECRET}.png`, size: data.length },
  })
  file = media.id
  const published = { _status: 'published' }
  await portal.payload.create({
    collection: 'events',
    data: { ...salon(hospitals.b), flyer: file, ...published } as never,
  })
  const { id } = await portal.payload.create({
    collection: 'chat-answers',
    data: {
      question: '相談は無料ですか',
      answer: '相談は無料です。',
      otherWordings: [{ text: SECRET }],
      owner: hospitals.b,
      ...published,
    } as never,
  })
  answer = id
})
afterAll(() => portal.close())

describe('what is said among colleagues in a public document', () => {
  it.each<[who: Who, isRead: boolean]>([
    ['hospitalA', false],
    ['publisherA', false],
    ['hospitalB', true],
    ['metroEditor', true],
    ['reviewer', true],
  ])('is read by %s: %s', async (who, isRead) => {
    const paths = [
      `/media/${file}`,
      `/media?where[id][equals]=${file}`,
      `/events?depth=2&where[flyer][equals]=${file}`,
      ...(who === 'publisherA' ? [] : [`/chat-answers/${answer}`, '/chat-answers?limit=100']),
    ]
    for (const path of paths) {
      const { status, text } = await get(who, path)
      expect([path, status, text.includes(SECRET)]).toEqual([path, 200, isRead])
    }
  })

  it.each<[who: Who, count: number]>([
    ['hospitalA', 0],
    ['hospitalB', 1],
    ['metroEditor', 1],
  ])('is found by %s in documents: %s', async (who, count) => {
    for (const query of [like('originalName'), `where[or][0][originalName][exists]=true`]) {
      expect([query, await found(who, `/media?${query}`)]).toEqual([query, count])
      expect([query, await found(who, `/media/count?${query}`)]).toEqual([query, count])
    }
    const wording = like('otherWordings.text')
    expect(await found(who, `/chat-answers?${wording}`)).toBe(count)
    expect(await found(who, `/chat-answers?draft=true&${wording}`)).toBe(count)
    const { json } = await portal.rest('POST', '/graphql', {
      cookie: people[who],
      body: {
        query: `{ ChatAnswers(where: { otherWordings__text: { like: "${SECRET}" } }) { totalDocs } }`,
      },
    })
    expect(json).toEqual({ data: { ChatAnswers: { totalDocs: count } } })
  })

  it('is in the versions that somebody may read', async () => {
    for (const who of ['hospitalB', 'metroEditor'] as const) {
      expect((await get(who, '/chat-answers/versions')).text).toContain(SECRET)
    }
    expect(await found('hospitalA', '/chat-answers/versions')).toBe(0)
  })

  it('orders nobody else’s documents', async () => {
    expect(await found('hospitalA', '/media')).toBe(1)
    expect(await found('hospitalA', '/media?sort=originalName')).toBe(0)
    expect(await found('hospitalB', '/media?sort=-originalName')).toBe(1)
    expect(await found('hospitalA', '/chat-answers')).toBe(1)
    expect(await found('hospitalA', '/chat-answers?sort=question')).toBe(1)
  })

  it.each<Who>(['hospitalA', 'hospitalB', 'metroEditor'])(
    'is not looked for behind a relation by %s',
    async (who) => {
      const { status } = await get(who, `/events?${like('flyer.originalName')}`)
      expect(status).toBe(400)
      expect((await get(who, `/events?where[flyer.alt][like]=a`)).status).toBe(200)
    },
  )
})
