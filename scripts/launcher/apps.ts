import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export type AppName = 'cms' | 'web'

/** The folder of an app. */
export const appFolder = (app: AppName): string => join(root, 'apps', app)

/** The script of the command `next` that `app` depends on. */
export function nextScript(app: AppName): string {
  const manifest = createRequire(join(appFolder(app), 'package.json')).resolve('next/package.json')
  return join(dirname(manifest), 'dist/bin/next')
}

/** A Node program: what `fork` needs to know. */
export type Program = { script: string; args: string[]; nodeArgs: string[] }

/** What serves an app: its production build, or its sources with reload. */
export function serverOf(app: AppName, mode: 'production' | 'development', port: number): Program {
  // The site has a server of its own before Next (docs/adr/0015); it takes the port from WEB_PORT.
  if (app === 'web' && mode === 'production') {
    const script = join(appFolder('web'), 'server/main.ts')
    return { script, args: [], nodeArgs: ['--import', 'tsx'] }
  }
  const command = mode === 'production' ? 'start' : 'dev'
  return { script: nextScript(app), args: [command, '-p', String(port)], nodeArgs: [] }
}
