import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'
import { indexed } from '../../../test/indexed'
import { openPortal, type Portal } from '../../../test/openPortal'
import { salon } from '../../../test/salon'

const ROUNDS = 200
/** By then a save has come as far as it can beside an open transaction. */
const LONG_ENOUGH_MS = 800

let portal: Portal
let differences: () => Promise<unknown[]>

beforeAll(async () => {
  portal = await openPortal()
  const { checkIndex } = await import('../rebuild/checkIndex')
  differences = async () => (await checkIndex(portal.payload)).differences
})
afterAll(() => portal.close())

const create = async (collection: string, data: object) =>
  (
    await portal.payload.create({
      collection: collection as 'topics',
      data: { ...data, _status: 'published' } as never,
    })
  ).id
const hospital = (name: string, slug: string) =>
  create('organizations', { name, slug, kind: 'hospital' })
const save = (collection: string, id: string, data: object, req?: PayloadRequest) =>
  portal.payload.update({
    collection: collection as 'topics',
    id,
    data: { _status: 'published', ...data },
    ...(req && { req }),
  })

const throwAway = (id: string, req: PayloadRequest) =>
  save('organizations', id, { deletedAt: new Date().toISOString() }, req)

/** A transaction that stays open until it is told to end. */
async function opened(): Promise<PayloadRequest & { end: () => Promise<void> }> {
  const { db } = portal.payload
  const req = await createLocalReq({}, portal.payload)
  req.transactionID = (await db.beginTransaction()) ?? undefined
  return Object.assign(req, { end: () => db.commitTransaction(req.transactionID as string) })
}

it('each of many publications and withdrawals is true with its commit', async () => {
  // A generator of its own, so that a failure can be repeated.
  let state = 20261126
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const organizer = await hospital('乱数病院', 'random')
  const ids = [
    ...(
      await Promise.all(
        Array.from({ length: 5 }, (_, index) =>
          create('topics', { title: `題${index}`, slug: `random-${index}` }),
        ),
      )
    ).map((id) => ['topics', id] as const),
    ...(await Promise.all(Array.from({ length: 3 }, () => create('events', salon(organizer))))).map(
      (id) => ['events', id] as const,
    ),
  ]
  let isWithdrawn = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const [collection, id] = ids[random(ids.length)] ?? ['topics', '']
    const title = `題 ${round}`
    const isPublication = random(2) === 0
    await save(collection, id, isPublication ? { title } : { _status: 'draft' })
    const row = await indexed(portal, id)
    if (isPublication) expect(row?.title.ja).toBe(title)
    else expect(row).toBeNull()
    isWithdrawn += isPublication ? 0 : 1
  }
  expect(isWithdrawn).toBeGreaterThan(ROUNDS / 4)
  expect(await differences()).toEqual([])
}, 120_000)

it('whoever saves the same document later has the last word', async () => {
  const id = await create('topics', { title: '初め', slug: 'last-word' })
  const first = await opened()
  await save('topics', id, { title: '先' }, first)
  const second = save('topics', id, { title: '後' }).catch((error: unknown) => error)
  await wait(LONG_ENOUGH_MS)
  await first.end()
  await second
  const { title } = await portal.payload.findByID({ collection: 'topics', id })
  expect((await indexed(portal, id))?.title.ja).toBe(title)
})

it('an event that is saved while its organizer is renamed has the new name', async () => {
  const organizer = await hospital('旧', 'race-1')
  const event = await create('events', salon(organizer))
  const renaming = await opened()
  await save('organizations', organizer, { name: '改名後の病院' }, renaming)
  const saving = save('events', event, { title: '改題した会' })
  await wait(LONG_ENOUGH_MS)
  await renaming.end()
  await saving
  expect(await indexed(portal, event)).toMatchObject({
    title: { ja: '改題した会' },
    facts: { organizer: '改名後の病院' },
  })
  expect(await differences()).toEqual([])
})

it('an organizer that is renamed while its event is saved is named anew', async () => {
  const organizer = await hospital('旧', 'race-2')
  const event = await create('events', salon(organizer))
  const saving = await opened()
  await save('events', event, { title: '改題した会' }, saving)
  const renaming = save('organizations', organizer, { name: '改名後の病院' })
  await wait(LONG_ENOUGH_MS)
  await saving.end()
  await renaming
  expect(await indexed(portal, event)).toMatchObject({
    title: { ja: '改題した会' },
    facts: { organizer: '改名後の病院' },
  })
  expect(await differences()).toEqual([])
})

it.each<[string, (event: string, other: string, req: PayloadRequest) => Promise<unknown>]>([
  ['is withdrawn', (event, _other, req) => save('events', event, { _status: 'draft' }, req)],
  [
    'goes to somebody else',
    (event, other, req) => save('events', event, { organizer: other, title: '移った会' }, req),
  ],
  [
    'is deleted',
    (event, _other, req) => portal.payload.delete({ collection: 'events', id: event, req }),
  ],
])('an event that %s while its organizer is renamed does not come back', async (name, change) => {
  const slug = `race-3-${name.length}`
  const organizer = await hospital('旧', slug)
  const other = await hospital('別の病院', `${slug}-other`)
  const event = await create('events', salon(organizer))
  const changing = await opened()
  await change(event, other, changing)
  const renaming = save('organizations', organizer, { name: '改名後の病院' })
  await wait(LONG_ENOUGH_MS)
  await changing.end()
  await renaming
  expect((await indexed(portal, event))?.title.ja).toBe(
    name === 'goes to somebody else' ? '移った会' : undefined,
  )
  expect(await differences()).toEqual([])
})

it('two organizers of one event that are renamed at once are both named anew', async () => {
  const [one, two] = [await hospital('一', 'race-4a'), await hospital('二', 'race-4b')]
  const event = await create('events', salon(one, { coOrganizers: [two] }))
  const first = await opened()
  await save('organizations', one, { name: '新一病院' }, first)
  const second = save('organizations', two, { name: '新二病院' })
  await wait(LONG_ENOUGH_MS)
  await first.end()
  await second
  expect((await indexed(portal, event))?.folded.body).toMatch(/新一病院\n(?:.*\n)*新二病院/)
  expect(await differences()).toEqual([])
})

it('an organization is renamed while many are being thrown away at once, and goes with them', async () => {
  const [one, two] = [await hospital('一', 'race-5a'), await hospital('二', 'race-5b')]
  const event = await create('events', salon(one, { coOrganizers: [two] }))
  const many = await opened()
  await throwAway(one, many)
  await save('organizations', two, { name: '新二病院' })
  expect(await indexed(portal, event)).toMatchObject({ facts: { organizer: '一' } })
  await throwAway(two, many)
  await many.end()
  expect((await indexed(portal, event))?.folded.body).not.toMatch(/一|二/)
  expect(await differences()).toEqual([])
})

it('many that are thrown away at once wait for one that is being renamed, and it for none of them', async () => {
  const [one, two] = [await hospital('一', 'race-6a'), await hospital('二', 'race-6b')]
  const event = await create('events', salon(one, { coOrganizers: [two] }))
  const renaming = await opened()
  await save('organizations', two, { name: '新二病院' }, renaming)
  const many = await opened()
  await throwAway(one, many)
  const rest = throwAway(two, many).catch((error: unknown) => error)
  await wait(LONG_ENOUGH_MS)
  await renaming.end()
  // Whoever throws away what has another name by now is told so; nothing of it is done.
  expect(await rest).toMatchObject({ status: 409 })
  await portal.payload.db.rollbackTransaction(many.transactionID as string)
  expect((await indexed(portal, event))?.folded.body).toMatch(/一\n(?:.*\n)*新二病院/)
  expect(await differences()).toEqual([])
})
