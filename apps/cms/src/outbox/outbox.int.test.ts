import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { verify } from '@tokyo-cancer-portal/cms-client/signature'
import { createServer, type Server } from 'node:http'
import { createLocalReq } from 'payload'
import type { Portal } from '../../test/openPortal'

type Call = { tags: string[]; isSigned: boolean }

let portal: Portal
let site: Server
let calls: Call[]
let answer: number
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  site = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const timestamp = Number(request.headers['x-portal-timestamp'])
      const verdict = verify({
        secret: 'another-secret-for-tests',
        timestamp,
        body,
        signature: String(request.headers['x-portal-signature']),
        now: Date.now(),
        notBefore: 0,
      })
      calls.push({
        tags: (JSON.parse(body) as { tags: string[] }).tags,
        isSigned: verdict === 'ok',
      })
      response.writeHead(answer).end('{}')
    })
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const { port } = site.address() as { port: number }
  process.env.SITE_URL = `http://127.0.0.1:${port}`
  // The environment is read when the configuration is imported.
  const { openPortal } = await import('../../test/openPortal')
  portal = await openPortal()
})

afterAll(async () => {
  await portal.close()
  await new Promise((resolve) => site.close(resolve))
})

beforeEach(async () => {
  calls = []
  answer = 200
  await portal.payload.db.drizzle.execute('delete from outbox_jobs')
})

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

const start = async () => {
  const { startOutbox } = await import('./runner')
  stops.push(startOutbox(portal.payload))
}

const publishTopic = (slug: string) =>
  portal.payload.create({
    collection: 'topics',
    data: { title: slug, slug, _status: 'published' } as never,
  })

const jobs = async () =>
  (await portal.payload.db.drizzle.execute('select * from outbox_jobs order by created_at')).rows

async function until(condition: () => boolean | Promise<boolean>, ms = 8000): Promise<void> {
  const end = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('outbox', () => {
  it('tells the site, signed, right after a publication is committed', async () => {
    await start()
    await publishTopic('one')
    await until(() => calls.length === 1)
    expect(calls[0]).toEqual({ tags: ['topics'], isSigned: true })
    await until(async () => (await jobs())[0]?.state === 'done')
  })

  it('says nothing of a draft', async () => {
    await portal.payload.create({
      collection: 'topics',
      data: { title: 'd', slug: 'd' },
      draft: true,
    })
    expect(await jobs()).toEqual([])
  })

  it('forgets the job with a transaction that is rolled back', async () => {
    const { db } = portal.payload
    const req = await createLocalReq({}, portal.payload)
    req.transactionID = (await db.beginTransaction()) ?? undefined
    await portal.payload.create({
      collection: 'topics',
      data: { title: 'r', slug: 'rolled-back', _status: 'published' } as never,
      req,
    })
    await db.rollbackTransaction(req.transactionID as string)
    expect(await jobs()).toEqual([])
  })

  it('keeps trying while the site fails, and arrives by itself', async () => {
    answer = 500
    await start()
    await publishTopic('retried')
    await until(() => calls.length >= 2)
    expect((await jobs())[0]).toMatchObject({ last_error: expect.stringContaining('500') })
    answer = 200
    await until(async () => (await jobs())[0]?.state === 'done')
  })

  it('calls a job stuck after seven failures and still delivers it', async () => {
    answer = 503
    await publishTopic('stuck')
    await portal.payload.db.drizzle.execute('update outbox_jobs set attempts = 6')
    await start()
    await until(async () => (await jobs())[0]?.state === 'stuck')
    answer = 200
    await portal.payload.db.drizzle.execute('update outbox_jobs set run_after = now()')
    await until(async () => (await jobs())[0]?.state === 'done')
  })

  it('takes over a job whose worker was killed', async () => {
    await publishTopic('orphan')
    await portal.payload.db.drizzle.execute(
      "update outbox_jobs set state = 'working', leased_until = now() - interval '1 second'",
    )
    await start()
    await until(async () => (await jobs())[0]?.state === 'done')
  })

  it('gives every job to one of two workers only', async () => {
    for (let index = 0; index < 30; index += 1) await publishTopic(`shared-${index}`)
    await Promise.all([start(), start()])
    await until(async () => (await jobs()).every(({ state }) => state === 'done'))
    expect(calls).toHaveLength(30)
  })
})
