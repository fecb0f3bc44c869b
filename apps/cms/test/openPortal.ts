import { cloneDatabase, dropDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

export type Portal = {
  payload: Payload
  /** Sends a request through the same guarded handlers that the server uses, without a server. */
  rest: (method: string, path: string, options?: RestOptions) => Promise<RestAnswer>
  databaseUrl: string
  close: () => Promise<void>
}

export type RestOptions = { body?: unknown; cookie?: string; headers?: Record<string, string> }
export type RestAnswer = {
  status: number
  /** Empty where the answer is no JSON. */
  json: Record<string, unknown>
  text: string
  headers: Headers
}

/**
 * A CMS on a migrated database of its own, with an uploads folder of its own.
 *
 * One per test file: the configuration reads its environment when it is imported. Unless it is a `demonstration`, staff
 * need a second factor to sign in. Searches are answered by PostgreSQL unless a `searchUrl` is given, and no language model
 * is there unless a `languageModelUrl` is.
 */
export async function openPortal({
  isDemonstration = true,
  searchUrl = '',
  languageModelUrl = '',
} = {}): Promise<Portal> {
  const admin = process.env.TEST_DATABASE_URL
  const template = process.env.TEST_DATABASE_TEMPLATE
  if (!admin || !template) throw new Error('The test cluster is started by tooling/jest')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const databaseUrl = await cloneDatabase({ url: admin, template, name })
  const dataDir = await mkdtemp(path.join(tmpdir(), 'portal-test-'))
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a-secret-for-tests-only',
    ...(isDemonstration && { PORTAL_EMBEDDED_DATABASE: '1' }),
    REVALIDATE_SECRET: 'another-secret-for-tests',
    SEARCH_URL: searchUrl,
    LLM_BASE_URL: languageModelUrl,
    LLM_API_KEY: 'key-of-tests',
    LLM_MODEL: 'model-of-tests',
    CMS_URL: 'http://cms.test',
    SITE_URL: process.env.SITE_URL ?? 'http://127.0.0.1:9',
  })

  const { default: config } = await import('../src/payload.config')
  const { getPayload } = await import('payload')
  const { restOf } = await import('./restOf')
  const payload = await getPayload({ config, disableOnInit: true })
  return {
    payload,
    rest: await restOf(config),
    databaseUrl,
    close: async () => {
      await payload.destroy()
      await dropDatabase({ url: admin, name })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
