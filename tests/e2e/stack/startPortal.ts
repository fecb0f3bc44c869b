import { type Database, ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../../scripts/build/buildApp'
import type { Shutdown } from '../../../scripts/launcher/createShutdown'
import { prepareContent } from '../../../scripts/launcher/prepareContent'
import { environmentWith } from '../env'
import { appProcess } from './appProcess'
import { controlServer } from './controlServer'
import { findFreePorts } from './findFreePorts'
import type { Stack } from './Stack'

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tokyo-cancer-portal-e2e-'))
  // PostgreSQL runs as another user when the tests run as root, and must get through.
  await chmod(folder, 0o755)
  return folder
}

const programRole = ({ programUrl }: Database) => new URL(programUrl).username

const newSecret = () => randomBytes(32).toString('hex')

/**
 * Builds both apps if they are out of date, fills a new database with the starting content and
 * serves both. Unlike the launcher, which brings a lost app back, it lets the tests stop one.
 *
 * @param shutdown gets a step for everything that is started or made
 */
export const startPortal = async (shutdown: Shutdown): Promise<Stack> => {
  const build = environmentWith({ SITE_URL: undefined, CMS_URL: undefined })
  for (const app of ['cms', 'web'] as const) await buildApp({ app, env: build, shutdown })

  const folder = await newFolder()
  shutdown.add(async () => rm(folder, { recursive: true, force: true }))
  const dataDir = join(folder, 'data')
  const database = await ensureDatabase({ dataDir, durable: false })
  shutdown.add(database.stop)

  const [sitePort, cmsPort, languageModelPort = 0] = await findFreePorts(3)
  const siteUrl = `http://localhost:${sitePort}`
  const cmsUrl = `http://localhost:${cmsPort}`
  const environment = environmentWith({
    NODE_ENV: 'production',
    WEB_PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: database.programUrl,
    PORTAL_EMBEDDED_DATABASE: '1',
    PAYLOAD_SECRET: newSecret(),
    REVALIDATE_SECRET: newSecret(),
    SHOW_STYLEGUIDE: '1',
    // Off until staff switch it on.
    LLM_BASE_URL: `http://127.0.0.1:${languageModelPort}/v1`,
    LLM_MODEL: 'model-of-tests',
  })
  const owner = { DATABASE_URL: database.url, DATABASE_PROGRAM_ROLE: programRole(database) }
  await prepareContent({ env: { ...environment, ...owner }, args: [], shutdown })

  const cms = appProcess({ app: 'cms', url: cmsUrl, environment })
  const site = appProcess({ app: 'site', url: siteUrl, environment })
  shutdown.add(async () => void (await Promise.all([cms.stop(), site.stop()])))
  await Promise.all([cms.start(), site.start()])

  const control = await controlServer({ cms, site })
  shutdown.add(async () => void control.close())
  return { siteUrl, cmsUrl, languageModelPort, controlUrl: control.url, dataDir, folder }
}
