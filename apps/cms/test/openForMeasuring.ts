import { ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

export interface MeasuredPortal {
  payload: Payload
  /** What `GET /api/search` answers to a query string, without HTTP. */
  search: (parameters: string) => Promise<{ total: number; isExact: boolean }>
  close: () => Promise<void>
}

/**
 * A migrated CMS without content on a PostgreSQL of its own that writes to the disk as in production, for benchmarks
 * (`tests/load`). One for a process: the configuration reads its environment when it is imported.
 *
 * @param kept a folder in which the database stays for the next time; without one it goes with the process
 */
export async function openForMeasuring(kept?: string): Promise<MeasuredPortal> {
  const dataDir = kept ?? (await mkdtemp(path.join(tmpdir(), 'portal-measured-')))
  await mkdir(dataDir, { recursive: true })
  // PostgreSQL runs as another user when this runs as root, and must get through.
  await chmod(dataDir, 0o755)
  const database = await ensureDatabase({ dataDir })
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
  return {
    payload,
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
