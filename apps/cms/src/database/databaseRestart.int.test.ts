import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Database, ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

const FAULTS = 8
const WRITERS = 8
const POOL_MAX = 15

let dataDir: string
let database: Database
let payload: Payload

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'portal-fault-'))
  database = await ensureDatabase({ dataDir })
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-tests-only',
    REVALIDATE_SECRET: 'another-secret-for-tests',
  })
  const { default: config } = await import('../payload.config')
  const { applyMigrations } = await import('./applyMigrations')
  const { getPayload } = await import('payload')
  payload = await getPayload({ config, disableOnInit: true })
  await applyMigrations(payload)
}, 120_000)

afterAll(async () => {
  await payload.destroy()
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}, 60_000)

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Crashes the server (kill -9 of the postmaster) or stops it in good order, then starts it again. */
async function restart(isCrash: boolean): Promise<void> {
  if (isCrash) {
    const pidFile = await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL')
    await sleep(200)
  } else {
    await database.stop()
  }
  database = await ensureDatabase({ dataDir })
}

describe('restarts of the database during writes', () => {
  it('lose no document that was acknowledged, and no connection of the pool', async () => {
    const acknowledged: string[] = []
    let refused = 0
    const over = new AbortController()
    let next = 0
    const writer = async () => {
      while (!over.signal.aborted) {
        next += 1
        const slug = `written-${next}`
        try {
          await payload.create({
            collection: 'topics',
            data: { title: slug, slug, _status: 'published' } as never,
          })
          acknowledged.push(slug)
        } catch {
          refused += 1
          await sleep(20)
        }
      }
    }
    const writers = Array.from({ length: WRITERS }, writer)
    for (let fault = 0; fault < FAULTS; fault += 1) {
      await sleep(500)
      await restart(fault % 2 === 0)
    }
    await sleep(500)
    over.abort()
    await Promise.all(writers)

    const { rows } = await payload.db.drizzle.execute('select slug from topics')
    const stored = new Set(rows.map(({ slug }) => slug))
    expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([])
    // The test means nothing if no write met a fault, or none succeeded between them.
    expect(refused).toBeGreaterThan(0)
    expect(acknowledged.length).toBeGreaterThan(FAULTS * 2)

    const { pool } = payload.db
    expect(pool.totalCount).toBe(pool.idleCount)
    const clients = await Promise.all(Array.from({ length: POOL_MAX }, () => pool.connect()))
    for (const client of clients) client.release()
  }, 120_000)

  it('answer 503 while the database is away, never "not allowed"', async () => {
    const { guarded } = await import('../http/guarded')
    const { default: config } = await import('../payload.config')
    const { handleEndpoints } = await import('payload')
    await database.stop()
    const handle = guarded((request) => handleEndpoints({ config, request }))
    const response = await handle(new Request('http://localhost:3001/api/topics'), {})
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('データベース')
    database = await ensureDatabase({ dataDir })
  }, 60_000)
})

describe('transactions', () => {
  it('refuse to acknowledge a commit of what was rolled back', async () => {
    const id = (await payload.db.beginTransaction()) as string
    await payload.db.rollbackTransaction(id)
    await expect(payload.db.commitTransaction(id)).rejects.toThrow('データベース')
  })

  it('take a repeated commit of the same transaction for done', async () => {
    const id = (await payload.db.beginTransaction()) as string
    await payload.db.commitTransaction(id)
    await expect(payload.db.commitTransaction(id)).resolves.toBeUndefined()
  })

  it('refuse a commit that the server answers with a rollback', async () => {
    const id = (await payload.db.beginTransaction()) as string
    const { db } = (payload.db.sessions ?? {})[id] as unknown as {
      db: { execute: (query: string) => Promise<unknown> }
    }
    await expect(db.execute('select * from no_such_table')).rejects.toThrow()
    await expect(payload.db.commitTransaction(id)).rejects.toThrow('データベース')
  })

  it('give their client back when connecting fails half way', async () => {
    const before = payload.db.pool.totalCount - payload.db.pool.idleCount
    const id = (await payload.db.beginTransaction()) as string
    await payload.db.rollbackTransaction(id)
    expect(payload.db.pool.totalCount - payload.db.pool.idleCount).toBe(before)
  })
})
