/**
 * Measures how long `npm start` takes from an empty directory and when everything is there already.
 *
 *   node tests/load/measureStart.mjs [runs of the warm start, default 3]
 *
 * Clones the committed state of this repository into a temporary folder, starts it on free ports until both apps
 * answer /api/health/ready, stops it with Ctrl-C, and prints a Markdown table for docs/operations.md. The clone uses
 * npm's download cache of this account, so the first figure has no download time of packages that npm knows.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

const GIVE_UP_MS = 20 * 60 * 1000
const warmRuns = Number(process.argv[2] ?? 3)
const repository = path.resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(path.join(tmpdir(), 'portal-start-'))
// PostgreSQL runs as another user when this runs as root, and must get through.
await chmod(folder, 0o755)
const clone = path.join(folder, 'portal')

try {
  run('git', ['clone', '--quiet', repository, clone], folder)
  const fresh = await timeStart()
  const warm = []
  for (let index = 0; index < warmRuns; index += 1) warm.push(await timeStart())
  warm.sort((a, b) => a - b)
  process.stdout.write(
    [
      `| start | seconds (${availableParallelism()} cores, Node ${process.versions.node}) |`,
      '|---|---|',
      `| fresh clone: install, build, database, content | ${seconds(fresh)} |`,
      `| again (median of ${warm.length}) | ${seconds(warm[Math.floor(warm.length / 2)])} |`,
      '',
    ].join('\n'),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
}

/** Milliseconds from `npm start` until both apps are ready; stops them afterwards. */
async function timeStart() {
  const [webPort, cmsPort] = [await freePort(), await freePort()]
  const started = performance.now()
  const settings = [`WEB_PORT=${webPort}`, `CMS_PORT=${cmsPort}`]
  const child = spawn('env', [...settings, 'npm', 'start'], {
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'exit')
  try {
    await Promise.race([
      Promise.all([ready(webPort), ready(cmsPort)]),
      ended.then(([code]) => Promise.reject(new Error(`npm start ended with ${code}`))),
    ])
    return performance.now() - started
  } finally {
    process.kill(-Number(child.pid), 'SIGINT')
    await ended
  }
}

async function ready(port) {
  const end = performance.now() + GIVE_UP_MS
  while (performance.now() < end) {
    const response = await fetch(`http://127.0.0.1:${port}/api/health/ready`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('not ready in time')
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

function seconds(ms) {
  return (ms / 1000).toFixed(1)
}
