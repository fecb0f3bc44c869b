import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openPortal, type Portal } from '../../../test/openPortal'

const CMS = fileURLToPath(new URL('../../../', import.meta.url))
const DOCUMENTS = 400

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
  // Past the hooks, as on a portal that is older than its index.
  await execute(`
    with made as (
      insert into topics (id, slug, _status)
      select gen_random_uuid(), 'topic-' || n, 'published' from generate_series(1, ${DOCUMENTS}) as n
      returning id, slug)
    insert into topics_locales (title, _locale, _parent_id) select slug, 'ja', id from made`)
})
afterAll(() => portal.close())

const execute = async (statement: string) => (await portal.payload.db.pool.query(statement)).rows
const count = async () => Number((await execute('select count(*) from search_documents'))[0]?.count)

function run(script: string) {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    cwd: CMS,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: portal.databaseUrl, NODE_ENV: 'test' },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, output })) }
}

it('a rebuild that is killed leaves whole rows, the check says so, and the next one finishes', async () => {
  const { child, ended } = run('src/searchRebuild.ts')
  while (child.exitCode === null && (await count()) < 100) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  child.kill('SIGKILL')
  await ended
  const kept = await count()
  expect(kept).toBeGreaterThanOrEqual(100)
  expect(kept).toBeLessThan(DOCUMENTS)
  expect(
    await execute(
      'select 1 from search_documents left join search_texts t using (id) where t.id is null',
    ),
  ).toEqual([])

  const incomplete = await run('src/searchCheck.ts').ended
  expect(incomplete.code).toBe(1)
  expect(incomplete.output).toMatch(/topics [0-9a-f-]{36}：公開されていますが、索引にありません/)

  const again = await run('src/searchRebuild.ts').ended
  expect(again.code).toBe(0)
  expect(again.output).toContain(`${DOCUMENTS}件を索引に入れ、0件を外しました。`)
  expect(again.output).toMatch(/\[#{24}\] 100%/)

  const complete = await run('src/searchCheck.ts').ended
  expect(complete).toEqual({
    code: 0,
    output: expect.stringContaining(`公開中の${DOCUMENTS}件と索引が一致しています。`),
  })
}, 300_000)
