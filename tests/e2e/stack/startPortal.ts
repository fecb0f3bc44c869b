import { type Database, ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Shutdown } from '../../../scripts/launcher/createShutdown'
import { prepareContent } from '../../../scripts/launcher/prepareContent'
import { environmentWith } from '../env'
import { appProcess } from './appProcess'
import { controlServer } from './controlServer'
import type { Stack } from './Stack'

/** The site, the CMS, and where the CMS looks for a language model. */
export const PORTS_OF_PORTAL = 3

const programRole = ({ programUrl }: Database) => new URL(programUrl).username

const newSecret = () => randomBytes(32).toString('hex')

/**
 * Fills a new database with the starting content and serves both apps. Unlike the launcher, which
 * brings a lost app back, it lets the tests stop one.
 *
 * @param options `folder` exists and gets everything of this portal; `ports` are free, as many as
 *   `PORTS_OF_PORTAL`; `logs` are the files into which the apps write; `shutdown` gets a step for
 *   everything that is started
 */
export const startPortal = async ({
  folder,
  ports,
  logs,
  shutdown,
}: {
  folder: string
  ports: number[]
  logs: Stack['logs']
  shutdown: Shutdown
}): Promise<Stack> => {
  const dataDir = join(folder, 'data')
  const database = await ensureDatabase({ dataDir, durable: false })
  shutdown.add(database.stop)

  const [sitePort, cmsPort, languageModelPort = 0] = ports
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

  const cms = appProcess({ app: 'cms', log: logs.cms, url: cmsUrl, environment })
  const site = appProcess({ app: 'site', log: logs.site, url: siteUrl, environment })
  shutdown.add(async () => void (await Promise.all([cms.stop(), site.stop()])))
  await Promise.all([cms.start(), site.start()])

  const control = await controlServer({ cms, site })
  shutdown.add(async () => void control.close())
  return {
    siteUrl,
    cmsUrl,
    databaseUrl: database.url,
    languageModelPort,
    logs,
    controlUrl: control.url,
    dataDir,
    folder,
  }
}
