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
