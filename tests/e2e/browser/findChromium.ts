import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { env } from '../env'
import { unpackNpmChromium } from './unpackNpmChromium'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/**
 * The browser to test with, the first that is there: `CHROMIUM_PATH`, Debian's, the one that
 * Playwright downloaded, the one that npm ships.
 *
 * @returns `libraryPath` only for a browser that brings its own shared libraries
 * @throws Error when `CHROMIUM_PATH` names no file, or when no browser fits this machine
 */
export const findChromium = async (): Promise<{
  executablePath: string
  libraryPath?: string
}> => {
  if (env.chromiumPath) {
    if (!existsSync(env.chromiumPath)) {
      throw new Error(`CHROMIUM_PATH names a file that does not exist: ${env.chromiumPath}`)
    }
    return { executablePath: env.chromiumPath }
  }
  const installed = [DEBIAN_CHROMIUM, chromium.executablePath()].find((path) => existsSync(path))
  return installed ? { executablePath: installed } : unpackNpmChromium()
}
