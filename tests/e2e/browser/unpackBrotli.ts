import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const run = promisify(execFile)

/** Unpacks one brotli file into an executable file. */
export const unpackBrotliFile = async (source: string, target: string) =>
  pipeline(
    createReadStream(source),
    createBrotliDecompress(),
    createWriteStream(target, { mode: 0o755 }),
  )

/**
 * Unpacks a brotli-packed tar into `folder` with the system's `tar`, which every Linux has.
 *
 * @throws Error when `tar` is missing or refuses the archive
 */
export const unpackBrotliTar = async (source: string, folder: string) => {
  const archive = join(folder, basename(source, '.br'))
  await unpackBrotliFile(source, archive)
  await run('tar', ['-x', '--no-same-owner', '-f', archive, '-C', folder])
  await rm(archive)
}
