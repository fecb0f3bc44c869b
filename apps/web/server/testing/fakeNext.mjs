/**
 * Stands in for Next in tests: node fakeNext.mjs <control file> <socket>. What it answers is read from
 * the control file (JSON) at each request, so that a test can change it at will:
 *
 *   text       of the page
 *   status     of the page
 *   delay      milliseconds before the answer
 *   facts      what the answer was made of; null: none are told
 *   headers    more headers
 *   fault      `error`: as a Next that failed; `hang`: no answer (`hang-media`:
 *              to downloads); `die`: ends; `cut`: ends halfway;
 *              `stall`: stops halfway
 *   size       bytes to fill the page up to
 *   cms        what the readiness says of the CMS
 *   startDelay milliseconds before it is ready
 *
 * Each request is added to the file beside it with the ending `.log`.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'

const [control = '', socket = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit(0))

const read = () => JSON.parse(readFileSync(control, 'utf8'))
const GOOD = { tags: ['topics'], state: 'current', goodUntil: null }

const server = createServer((request, response) => {
  const { method, url, headers } = request
  appendFileSync(
    `${control}.log`,
    `${JSON.stringify({ method, url, headers, pid: process.pid })}\n`,
  )
  const told = read()
  if (url === '/api/health/live') return response.end('{}')
  if (url === '/api/health/ready') return response.end(JSON.stringify({ cms: told.cms ?? 'up' }))
  if (url === '/api/revalidate') return revalidate(request, response)
  setTimeout(() => answer(told, request, response), told.delay ?? 0)
})

function revalidate(request, response) {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const isSigned = request.headers['x-portal-signature'] === 'good'
    response.writeHead(isSigned ? 200 : 401, { 'content-type': 'application/json' })
    response.end(
      isSigned ? JSON.stringify({ revalidated: JSON.parse(body).tags }) : '{"errors":[]}',
    )
  })
}

function answer(told, request, response) {
  if (told.fault === 'hang') return
  if (told.fault === 'hang-media' && request.url.startsWith('/media/')) return
  if (told.fault === 'die') process.exit(1)
  const { facts = GOOD } = told
  response.writeHead(told.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    'x-nextjs-cache': 'MISS',
    vary: 'rsc, next-router-state-tree, Accept-Encoding',
    link: '</_next/static/a.js>; rel=preload; as=script',
    ...(facts && request.headers['x-portal-render']
      ? { 'x-portal-facts': JSON.stringify(facts) }
      : {}),
    ...told.headers,
  })
  if (told.fault === 'cut' || told.fault === 'stall') {
    response.write('<html><body>half')
    return told.fault === 'cut' && setTimeout(() => process.exit(1), 20)
  }
  const id = told.fault === 'error' ? ' id="__next_error__"' : ''
  const filler = 'あ'.repeat((told.size ?? 0) / 3)
  response.end(
    `<!DOCTYPE html><html lang="ja"${id}><head><title>t</title><script src="/_next/static/a.js" async=""></script></head>` +
      `<body><main>${told.text ?? 'text'}<!-- -->|${request.url}</main>${filler}<script>self.__next_f.push(1)</script></body></html>`,
  )
}

setTimeout(() => server.listen(socket, () => process.send?.('ready')), read().startDelay ?? 0)
