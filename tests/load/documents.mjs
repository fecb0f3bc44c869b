/**
 * Measures how fast a page is served: by the site's own server, by a Node server that knows nothing but these bytes, by
 * nginx from a file (where it is installed), and by `next start`. Needs a portal that runs (`npm start`), with a build
 * that is up to date, and nothing else to do for the machine.
 *
 *   node tests/load/documents.mjs [--site http://localhost:3000] [--cms http://localhost:3001] [--path /contents/…]
 *                                 [--rounds 5] [--seconds 5] [--connections 16] [--tool autocannon|wrk]
 *
 * The targets take turns in each round, so that whatever else the machine does meets all of them; the table has the
 * median of the rounds. autocannon needs a processor for some ten thousand requests a second and is then the limit of
 * all that is faster; `wrk`, where it is installed, goes further.
 */
import autocannon from 'autocannon'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'http://localhost:3000' },
    cms: { type: 'string', default: 'http://localhost:3001' },
    path: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    tool: { type: 'string', default: 'autocannon' },
  },
})
const HEADERS = { 'accept-encoding': 'gzip' }
const repository = path.resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(path.join(tmpdir(), 'portal-load-'))
const endings = [() => rm(folder, { recursive: true, force: true })]

try {
  const page = options.path ?? (await someContentPage())
  const { bytes, headers } = await load(`${options.site}${page}`)
  if (headers['content-encoding'] !== 'gzip') throw new Error('The page is not compressed')
  const targets = [
    { name: 'the site’s server', url: `${options.site}${page}` },
    { name: 'Node, these bytes only', url: await startNode(bytes) },
    ...(spawnSync('nginx', ['-v']).error
      ? []
      : [{ name: 'nginx, these bytes from a file', url: await startNginx(bytes) }]),
    { name: '`next start`', url: `${await startNext()}${page}` },
  ]
  const results = await measure(targets)
  print({ page, bytes, results })
} finally {
  for (const end of endings.toReversed()) await end()
}

async function someContentPage() {
  const { bytes } = await load(`${options.site}/sitemap.xml`)
  const [, found] = /<loc>[^<]*?(\/contents\/[^<]+)<\/loc>/.exec(gunzipSync(bytes).toString()) ?? []
  if (!found) throw new Error('The sitemap names no content page')
  return found
}

async function load(url) {
  const outgoing = request(url, { headers: HEADERS }).end()
  const [response] = await once(outgoing, 'response')
  const bytes = Buffer.concat(await response.toArray())
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`)
  return { bytes, headers: response.headers }
}

/** What Node can do at best; in a process of its own, because the load is made in this one. */
async function startNode(bytes) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const program = `
    import { createServer } from 'node:http'
    const body = Buffer.from('${bytes.toString('base64')}', 'base64')
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip', 'content-length': body.length }
    createServer((_, response) => response.writeHead(200, headers).end(body)).listen(${port})`
  start(process.execPath, ['--input-type=module', '--eval', program], {})
  await answering(url)
  return url
}

async function startNginx(bytes) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/page.html`
  await writeFile(path.join(folder, 'page.html.gz'), bytes)
  await writeFile(path.join(folder, 'page.html'), gunzipSync(bytes))
  const configuration = `
    ${process.getuid() === 0 ? 'user root;' : ''}
    worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; gzip_static on; keepalive_requests 100000000;
      open_file_cache max=10; types { text/html html; }
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}; }
    }`
  await writeFile(path.join(folder, 'nginx.conf'), configuration)
  start('nginx', ['-c', path.join(folder, 'nginx.conf')], {})
  await answering(url)
  return url
}

async function startNext() {
  const port = await freePort()
  const next = path.join(repository, 'node_modules/next/dist/bin/next')
  const settings = [
    'NODE_ENV=production',
    `WEB_PORT=${port}`,
    `CMS_URL=${options.cms}`,
    `SITE_URL=${options.site}`,
    `DATA_DIR=${folder}`,
    'REVALIDATE_SECRET=nobody-revalidates-this-one',
    'NEXT_TELEMETRY_DISABLED=1',
  ]
  const command = [process.execPath, next, 'start', '-p', String(port)]
  start('env', [...settings, ...command], { cwd: path.join(repository, 'apps/web') })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/api/health/ready`)
  return url
}

function start(command, args, settings) {
  const child = spawn(command, args, { ...settings, stdio: ['ignore', 'ignore', 'inherit'] })
  endings.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  })
}

async function answering(url) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

async function measure(targets) {
  const results = targets.map(({ name }) => ({ name, rounds: [] }))
  for (const target of targets) await run(target.url, 2)
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const [index, target] of targets.entries()) {
      results[index].rounds.push(await run(target.url, Number(options.seconds)))
    }
  }
  return results
}

/** Requests a second and the 99th percentile in milliseconds. Rejects where an answer is not good. */
async function run(url, duration) {
  const connections = Number(options.connections)
  const [, accepted] = Object.entries(HEADERS)[0]
  if (options.tool !== 'wrk') {
    const result = await autocannon({ url, duration, connections, headers: HEADERS })
    const bad = result.non2xx + result.errors
    if (bad > 0) throw new Error(`${url}: ${bad} bad answers`)
    return { rate: result.requests.average, p99: result.latency.p99 }
  }
  const settings = ['-t1', `-c${connections}`, `-d${duration}s`, '--timeout', '30s', '--latency']
  const child = spawn('wrk', [...settings, '-H', `accept-encoding: ${accepted}`, url])
  const said = (await child.stdout.setEncoding('utf8').toArray()).join('')
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? []
  const [, amount, unit] = /\b99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  if (!rate || !unit || /Non-2xx|Socket errors/.test(said)) throw new Error(`${url}: ${said}`)
  return { rate: Number(rate), p99: Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit] }
}

function print({ page, bytes, results }) {
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
  const rows = results.map(({ name, rounds }) => ({
    name,
    rates: rounds.map(({ rate }) => Math.round(rate)),
    rate: median(rounds.map(({ rate }) => rate)),
    p99: median(rounds.map(({ p99 }) => p99)),
  }))
  const [own, ...others] = rows
  const lines = [
    `${page}, ${bytes.length} bytes as gzip, ${options.tool} with ${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s in turn, ${availableParallelism()} cores, Node ${process.versions.node}`,
    '',
    '| | requests a second (median) | each round | p99 (ms, median) | the site’s server has |',
    '|---|---|---|---|---|',
    `| ${own.name} | ${Math.round(own.rate)} | ${own.rates.join(', ')} | ${own.p99.toFixed(1)} | |`,
    ...others.map(
      ({ name, rate, rates, p99 }) =>
        `| ${name} | ${Math.round(rate)} | ${rates.join(', ')} | ${p99.toFixed(1)} | × ${(own.rate / rate).toFixed(2)} |`,
    ),
    '',
  ]
  process.stdout.write(lines.join('\n'))
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
