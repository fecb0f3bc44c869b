import type { LaunchOptions } from '@playwright/test'
import { environmentWith } from '../env'
import { findChromium } from './findChromium'
import { writeFontsConf } from './writeFontsConf'

const FLAGS = [
  // The tests run as root in CI, where Chromium's sandbox refuses to start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * How to start the browser on any machine: which one, with which libraries, in which font.
 *
 * @param folder a temporary folder that outlives the browser
 */
export const chromiumLaunchOptions = async (folder: string): Promise<LaunchOptions> => {
  const { executablePath, libraryPath } = await findChromium()
  return {
    executablePath,
    args: FLAGS,
    env: environmentWith({
      FONTCONFIG_FILE: await writeFontsConf(folder),
      ...(libraryPath && { LD_LIBRARY_PATH: libraryPath }),
    }),
  }
}
