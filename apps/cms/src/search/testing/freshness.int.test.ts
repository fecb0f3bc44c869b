import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openPortal, type Portal } from '../../../test/openPortal'

const CMS = fileURLToPath(new URL('../../../', import.meta.url))
const TRANSITIONS = 500
const KILLS = 4

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.close())

const createTopic = async (title: string, slug: string) =>
  (
    await portal.payload.create({
      collection: 'topics',
      data: { title, slug, _status: 'draft' } as never,
    })
  ).id

it(`${TRANSITIONS} publications and withdrawals are each seen by the very next search`, async () => {
  const id = await createTopic('一瞬の話題', 'a-moment')
  const total = async () =>
    (await portal.rest('GET', `/search?q=${encodeURIComponent('一瞬の話題')}`)).json.total
  const seen: unknown[] = []
  for (let at = 0; at < TRANSITIONS; at += 1) {
    const _status = at % 2 === 0 ? 'published' : 'draft'
    await portal.payload.update({ collection: 'topics', id, data: { _status } as never })
    seen.push(await total())
  }
  expect(seen).toEqual(Array.from({ length: TRANSITIONS }, (_, at) => (at % 2 === 0 ? 1 : 0)))
}, 300_000)

it('whenever a process that publishes is killed, index and documents are the same', async () => {
  const { checkIndex } = await import('../rebuild/checkIndex')
  for (let at = 0; at < 5; at += 1) await createTopic(`話題${at}`, `killed-${at}`)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', 'src/search/testing/publishForever.ts'],
      {
        cwd: CMS,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, DATABASE_URL: portal.databaseUrl, NODE_ENV: 'test' },
      },
    )
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    await sleep(300 + kill * 137)
    child.kill('SIGKILL')
    await ended
    // What the killed process had open is rolled back when the server notices that it is gone.
    await sleep(200)
    expect((await checkIndex(portal.payload)).differences).toEqual([])
  }
  const { rows } = await portal.payload.db.pool.query<{ count: number }>(
    `select count(*)::int from _topics_v_locales where version_title like '話題の%回目'`,
  )
  // The killed processes had something to do.
  expect(rows[0]?.count).toBeGreaterThan(0)
}, 300_000)
