import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openPortal, type Portal } from '../../../test/openPortal'
import { FakeOpenSearch } from '../engine/opensearch/testing/FakeOpenSearch'

const CMS = fileURLToPath(new URL('../../../', import.meta.url))
const fake = new FakeOpenSearch()
let portal: Portal

beforeAll(async () => {
  await fake.start()
  // This process knows of no server: what it publishes is told to nobody.
  portal = await openPortal()
  await publish('最初')
})
afterAll(async () => {
  await portal.close()
  await fake.stop()
})

const publish = async (title: string) =>
  portal.payload.create({
    collection: 'topics',
    data: { title, slug: `topic-${title.length}`, _status: 'published' } as never,
  })

async function run(script: string) {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    cwd: CMS,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: portal.databaseUrl,
      SEARCH_URL: fake.url,
      SEARCH_INDEX: 'commands',
      NODE_ENV: 'test',
    },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, output }
}

it('the commands make an index on the server, and say where it is behind', async () => {
  const made = await run('src/searchRebuild.ts')
  expect(made.code).toBe(0)
  expect(made.output).toContain('検索サーバーの索引を1件で作り直しました。')
  expect(fake.cluster.aliases.get('commands')?.size).toBe(1)
  expect(await run('src/searchCheck.ts')).toEqual({
    code: 0,
    output: expect.stringContaining('検索サーバーの索引も一致しています。') as unknown,
  })
  await publish('知らされない')
  const behind = await run('src/searchCheck.ts')
  expect(behind.code).toBe(1)
  expect(behind.output).toMatch(/topics [0-9a-f-]{36}：公開されていますが、索引にありません/)
  expect(behind.output).toContain('検索サーバーでは1件が違います。')
}, 300_000)
