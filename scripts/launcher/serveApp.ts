import type { AppName } from './apps'
import { appFolder, serverOf } from './apps'
import type { Shutdown } from './createShutdown'
import { forkNode } from './forkNode'
import type { SupervisedApp } from './superviseApp'
import { superviseApp } from './superviseApp'

export type ServeAppOptions = {
  app: AppName
  port: number
  mode: 'production' | 'development'
  /** Asked at every launch. */
  env: () => Record<string, string>
  shutdown: Shutdown
}

/** Serves an app: its production build, or its sources with reload. */
export function serveApp({ app, port, mode, env, shutdown }: ServeAppOptions): SupervisedApp {
  const supervised = superviseApp({
    label: app,
    readyUrl: `http://127.0.0.1:${port}/api/health/ready`,
    launch: () =>
      forkNode({
        label: app,
        ...serverOf(app, mode, port),
        cwd: appFolder(app),
        env: env(),
      }),
  })
  shutdown.add(supervised.stop)
  return supervised
}
