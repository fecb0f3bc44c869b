import { ensureDatabase } from '@tokyo-cancer-portal/embedded-postgres'
import { join } from 'node:path'
import { buildApp } from '../build/buildApp'
import { watchIslands } from '../build/watchIslands'
import type { PortalEnvironment } from '../env'
import { announce } from './announce'
import { appEnvironment } from './appEnvironment'
import { appFolder } from './apps'
import { checkPorts } from './checkPorts'
import type { Shutdown } from './createShutdown'
import { loadSecrets } from './loadSecrets'
import { prepareContent } from './prepareContent'
import { say } from './say'
import { serveApp } from './serveApp'
import { superviseDatabase } from './superviseDatabase'

export type LaunchOptions = {
  environment: PortalEnvironment
  mode: 'production' | 'development'
  /** Passed on to the preparation of the content. */
  args: string[]
  /** Gets a step for everything that is started. */
  shutdown: Shutdown
}

/** Brings up the database and both apps and returns when they answer. */
export async function launch({ environment, mode, args, shutdown }: LaunchOptions): Promise<void> {
  await checkPorts(environment)
  const open = () => ensureDatabase({ ...environment, log: say })
  const opening = open()
  let stopDatabase = async (): Promise<void> => (await opening).stop()
  shutdown.add(() => stopDatabase())
  const database = await opening

  const secrets = await loadSecrets(environment)
  const environmentOf = appEnvironment({ environment, secrets, embedded: database.embedded, mode })
  let cmsEnvironment = environmentOf.cms(database.programUrl)
  let restartCms = async (): Promise<void> => undefined
  stopDatabase = superviseDatabase({
    database,
    open,
    onMoved: (url) => {
      cmsEnvironment = environmentOf.cms(url)
      return restartCms()
    },
  })

  const buildBoth = async (): Promise<void> => {
    // One at a time: a build alone fills two processors and a small machine's memory.
    await buildApp({ app: 'cms', env: cmsEnvironment, shutdown })
    await buildApp({ app: 'web', env: environmentOf.web, shutdown })
  }
  await Promise.all([
    prepareContent({ env: environmentOf.preparation(database), args, shutdown }),
    mode === 'production' ? buildBoth() : followIslands(shutdown),
  ])

  const { cmsPort, webPort } = environment
  const cms = serveApp({ app: 'cms', port: cmsPort, mode, shutdown, env: () => cmsEnvironment })
  const web = serveApp({ app: 'web', port: webPort, mode, shutdown, env: () => environmentOf.web })
  restartCms = cms.restart
  await Promise.all([cms.ready, web.ready])
  announce(environment, database.embedded)
}

/** Next compiles its own sources on request; the islands are not among them. */
async function followIslands(shutdown: Shutdown): Promise<void> {
  shutdown.add(await watchIslands(join(appFolder('web'), '.next/dev-islands')))
}
