import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { superviseApp } from './superviseApp'
import { launchServer } from './testing/launchServer'
import { waitUntilReady } from './waitUntilReady'

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

const urlOf = (port: number): string => `http://127.0.0.1:${port}/`
const isUp = (port: number): Promise<boolean> =>
  fetch(urlOf(port)).then(
    () => true,
    () => false,
  )
const never = new AbortController().signal

async function becomes(isWanted: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5000
  while (!(await isWanted())) {
    if (Date.now() > deadline) throw new Error('It did not happen within five seconds.')
    await setTimeout(50)
  }
}

test('should start an app again that was killed, and then stop it', async () => {
  const port = await freePort()
  const app = superviseApp({
    label: 'server',
    readyUrl: urlOf(port),
    launch: () => launchServer(port),
  })
  await app.ready
  const pid = await (await fetch(urlOf(port))).text()
  process.kill(Number(pid), 'SIGKILL')
  await becomes(async () => !(await isUp(port)))
  await becomes(() => isUp(port))
  expect(await (await fetch(urlOf(port))).text()).not.toBe(pid)
  await app.restart()
  await becomes(() => isUp(port))
  await app.stop()
  expect(await isUp(port)).toBe(false)
  await setTimeout(1500)
  expect(await isUp(port)).toBe(false)
})

test('should give up on an app that ends before it was ever ready', async () => {
  const app = superviseApp({
    label: 'server',
    readyUrl: urlOf(await freePort()),
    launch: () => launchServer(-1),
  })
  await expect(app.ready).rejects.toThrow('server ended while starting')
  await app.stop()
})

test('should free the port when the launcher is killed', async () => {
  const port = await freePort()
  const script = fileURLToPath(new URL('testing/launcher.ts', import.meta.url))
  const launcher = spawn(process.execPath, ['--import', 'tsx', script, String(port)])
  await waitUntilReady('server', urlOf(port), never)
  launcher.kill('SIGKILL')
  await becomes(async () => !(await isUp(port)))
})
