import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDatabase } from '../../packages/embedded-postgres/src/index.ts'

const TEMPLATE = 'template'
/** See `scripts/launcher/prepareContent.ts`. */
const SCRIPT_OPTIONS = ['--conditions=production', '--import', 'tsx']
const cms = fileURLToPath(new URL('../../apps/cms/', import.meta.url))

// It may have gone while this file was loading.
const parentGone = new Promise((resolve) =>
  process.connected ? process.once('disconnect', resolve) : resolve(),
)

/** Applies the CMS's migrations once; every test file then clones the result. */
async function migrate(url) {
  if (!existsSync(join(cms, 'src/migrate.ts'))) return
  const child = spawn(process.execPath, [...SCRIPT_OPTIONS, 'src/migrate.ts'], {
    cwd: cms,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: url,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      REVALIDATE_SECRET: randomBytes(32).toString('hex'),
    },
  })
  void parentGone.then(() => child.kill('SIGKILL'))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The migrations ended with ${code}.`)
}

const dataDir = await mkdtemp(join(tmpdir(), 'portal-test-cluster-'))
const database = await ensureDatabase({ dataDir, name: TEMPLATE, durable: false })
try {
  await migrate(database.url)
  const admin = new URL(database.url)
  admin.pathname = '/postgres'
  // With a callback a parent that left just now is no crash.
  process.send({ url: admin.href, template: TEMPLATE }, () => undefined)
  await parentGone
} finally {
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}
