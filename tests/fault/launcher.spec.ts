import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePorts } from '../e2e/stack/findFreePorts'
import { staffEdit } from '../e2e/support/staffEdit'
import type { LauncherProcess } from './launcherProcess'
import { launcherProcess } from './launcherProcess'
import { processesOf } from './processesOf'

const WARM_START = 30_000
const END_LIMIT = 20_000

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let folder: string
let environment: Record<string, string>
let launcher: LauncherProcess

const portal = () => ({
  siteUrl: environment.SITE_URL ?? '',
  cmsUrl: environment.CMS_URL ?? '',
  dataDir: environment.DATA_DIR ?? '',
})

/** Publishes a sentence, lets `fault` happen, starts again, and looks for the sentence. */
const keepsEditThrough = async (fault: () => Promise<void>) => {
  const edit = await staffEdit(portal())
  const sentence = await edit.publish()
  await fault()
  launcher = launcherProcess(environment)
  expect(await launcher.ready()).toBeLessThan(WARM_START)
  await edit.arrivesWithin(sentence, 1000)
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tokyo-cancer-portal-fault-'))
  await chmod(folder, 0o755)
  const [sitePort, cmsPort] = await findFreePorts(2)
  environment = {
    WEB_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: `http://localhost:${sitePort}`,
    CMS_URL: `http://localhost:${cmsPort}`,
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
  }
})

test.afterAll(async () => {
  for (const pid of (await processesOf(folder)).keys()) process.kill(pid, 'SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

test('npm start brings up both apps on a new data folder and says where', async () => {
  launcher = launcherProcess(environment)
  await launcher.ready()
  await expect.poll(launcher.output).toContain(`${environment.CMS_URL}/admin`)
  expect(launcher.output()).toContain(environment.SITE_URL)
})

test('an edit survives the SIGKILL of the launcher', async () => {
  await keepsEditThrough(async () => launcher.kill())
})

test('an edit survives the SIGKILL of every process, the database included', async () => {
  await keepsEditThrough(async () => {
    for (const pid of (await processesOf(folder)).keys()) process.kill(pid, 'SIGKILL')
    await launcher.exited
  })
})

test('a backup as docs/operations.md says, of a stopped portal, is that portal', async () => {
  const { dataDir } = portal()
  const backup = join(folder, 'backup')
  await keepsEditThrough(async () => {
    await launcher.interrupt()
    // With the owner of each file: the database runs as a user of its own where the portal is started by root.
    await promisify(execFile)('cp', ['-a', dataDir, backup])
    await rm(dataDir, { recursive: true })
    await rename(backup, dataDir)
  })
})

test('Ctrl-C ends every process, and the next start has kept the edit', async () => {
  await keepsEditThrough(async () => {
    expect(await launcher.interrupt()).toBe(0)
    expect([...(await processesOf(folder)).values()]).toEqual([])
  })
  const started = performance.now()
  await launcher.interrupt()
  expect(performance.now() - started).toBeLessThan(END_LIMIT)
  expect([...(await processesOf(folder)).values()]).toEqual([])
})

for (const [name, value] of [
  ['CMS_PORT', 'abc'],
  ['SITE_URL', 'not an address'],
  ['PAYLOAD_SECRET', 'short'],
] as const) {
  test(`a bad ${name} stops the start with one sentence that names it`, async () => {
    const refused = launcherProcess({ ...environment, [name]: value })
    expect(await refused.exited).not.toBe(0)
    const lines = refused.output().trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(name)
  })
}
