import { ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client, escapeLiteral } from 'pg'
import type { Payload, PayloadRequest } from 'payload'
import type { Portal } from './openPortal'

export interface MeasuredPortal {
  payload: Payload
  /** A request through the handlers that the server uses, without a server. */
  rest: Portal['rest']
  /** What `GET /api/search` answers to a query string, without HTTP. */
  search: (parameters: string) => Promise<{ total: number; isExact: boolean }>
  close: () => Promise<void>
}

/**
 * A migrated CMS without content on a PostgreSQL of its own that writes to the disk as in production, for benchmarks
 * (`tests/load`). One for a process: the configuration reads its environment when it is imported.
 *
 * @param options.kept a folder in which the database stays for the next time; without one it goes with the process
 * @param options.buffers memory of PostgreSQL for pages (`shared_buffers`), such as `1GB`; without it what it takes itself
 */
export async function openForMeasuring({
  kept,
  buffers,
}: { kept?: string | undefined; buffers?: string | undefined } = {}): Promise<MeasuredPortal> {
  const dataDir = kept ?? (await mkdtemp(path.join(tmpdir(), 'portal-measured-')))
  await mkdir(dataDir, { recursive: true })
  // PostgreSQL runs as another user when this runs as root, and must get through.
  await chmod(dataDir, 0o755)
  const database = await openDatabase(dataDir, buffers)
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: randomUUID(),
    REVALIDATE_SECRET: randomUUID(),
    PORTAL_EMBEDDED_DATABASE: '1',
  })
  const { default: config } = await import('../src/payload.config')
  const { getPayload } = await import('payload')
  const { applyMigrations } = await import('../src/database/applyMigrations')
  const { answerSearch } = await import('../src/search/api/answerSearch')
  const payload = await getPayload({ config, disableOnInit: true })
  await applyMigrations(payload)
  const { restOf } = await import('./restOf')
  return {
    payload,
    rest: await restOf(config),
    search: async (parameters) =>
      answerSearch({
        payload,
        searchParams: new URLSearchParams(parameters),
        locale: 'ja',
      } as PayloadRequest),
    close: async () => {
      await payload.destroy()
      await database.stop()
      if (!kept) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The setting is read when the server starts, so it is started twice. */
async function openDatabase(dataDir: string, buffers: string | undefined) {
  const database = await ensureDatabase({ dataDir })
  if (buffers === undefined) return database
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`alter system set shared_buffers = ${escapeLiteral(buffers)}`)
  await client.end()
  await database.stop()
  return ensureDatabase({ dataDir })
}
