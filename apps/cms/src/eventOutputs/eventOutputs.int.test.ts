import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'
import { createPeople, type Hospitals, type People } from '../../test/people'
import { salon } from '../../test/salon'
import type { EventOutputs } from './eventOutputs'

let portal: Portal
let people: People
let hospitals: Hospitals

beforeAll(async () => {
  portal = await openPortal()
  ;({ people, hospitals } = await createPeople(portal))
})
afterAll(() => portal.close())

async function make(changes: Record<string, unknown> = {}): Promise<string> {
  const made = await portal.rest('POST', '/events', {
    cookie: people.publisherA,
    body: { ...salon(hospitals.a), _status: 'published', ...changes },
  })
  expect(made.status).toBe(201)
  return (made.json.doc as { id: string }).id
}
const ask = async (id: string, cookie?: string) => {
  const answer = await portal.rest('GET', `/events/${id}/outputs`, cookie ? { cookie } : {})
  return { status: answer.status, outputs: answer.json.outputs as EventOutputs | null | undefined }
}

it('gives texts, files and code of a published event', async () => {
  const id = await make({ slug: 'outputs', title: '公開したサロン <b>' })
  const { status, outputs } = await ask(id, people.publisherA)
  expect(status).toBe(200)
  expect(outputs?.links.map(({ href }) => href.replace(/^https?:\/\/[^/]+/, ''))).toEqual([
    '/events/outputs/poster',
    '/events/outputs/poster.pdf',
    '/events/outputs/qr.png',
    '/events/outputs/qr.svg',
    '/events/outputs.ics',
  ])
  expect(outputs?.messages.mail.subject).toBe('公開したサロン <b> 1月21日（水）')
  expect(outputs?.messages.line).toContain('/events/outputs')
  expect(outputs?.snippet).toMatch(
    /data-cancer-portal-events="[^"]+\/organizations\/[^"]+\/events.json"/,
  )
})

it('never says what was not published', async () => {
  const id = await make({ title: '公開した題名' })
  const draft = await portal.rest('PATCH', `/events/${id}?draft=true`, {
    cookie: people.publisherA,
    body: { title: '書きかけの題名', _status: 'draft' },
  })
  expect(draft.status).toBe(200)
  const { outputs } = await ask(id, people.publisherA)
  expect(JSON.stringify(outputs)).toContain('公開した題名')
  expect(JSON.stringify(outputs)).not.toContain('書きかけの題名')
})

it('says nothing of an organizer that is not public', async () => {
  const { id: organizer } = await portal.payload.create({
    collection: 'organizations',
    data: {
      name: '準備中の病院',
      slug: 'in-preparation',
      kind: 'hospital',
      _status: 'draft',
    } as never,
  })
  const made = await portal.rest('POST', '/events', {
    cookie: people.metroEditor,
    body: { ...salon(organizer), _status: 'published' },
  })
  expect(made.status).toBe(201)
  const { status, outputs } = await ask((made.json.doc as { id: string }).id, people.metroEditor)
  expect(status).toBe(200)
  expect(outputs?.snippet).toBeNull()
  expect(JSON.stringify(outputs)).not.toContain('準備中の病院')
})

it('has nothing of an event that is not published, or not any more', async () => {
  const draft = await make({ _status: 'draft' })
  expect(await ask(draft, people.publisherA)).toEqual({ status: 200, outputs: null })
  const id = await make()
  await portal.rest('POST', `/events/${id}/withdraw`, {
    cookie: people.metroEditor,
    body: { comment: '誤って公開したため' },
  })
  expect(await ask(id, people.publisherA)).toEqual({ status: 200, outputs: null })
})

it('is for those who look after the event', async () => {
  const id = await make()
  expect((await ask(id, people.metroEditor)).status).toBe(200)
  expect((await ask(id)).status).toBe(401)
  expect((await ask(id, people.hospitalB)).status).toBe(404)
  expect((await ask('nonsense', people.publisherA)).status).toBe(404)
  expect((await ask('0198f0a0-0000-7000-8000-000000000001', people.metroEditor)).status).toBe(404)
})
