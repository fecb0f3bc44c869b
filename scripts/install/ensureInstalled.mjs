import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './isInstalled.mjs'

/**
 * Not `npm ci`: that refuses a lock file which lacks optional packages of other platforms, as one
 * does that was made behind a mirror without them. This installs the same locked versions, checks
 * the same checksums and changes no file of the repository. `--include=dev`: with
 * NODE_ENV=production npm would leave out what builds and runs the portal.
 */
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']

/**
 * Installs the packages when node_modules is missing or is not what package-lock.json asks for. A
 * stamp inside node_modules tells that the lock file has not changed since the last look.
 *
 * @param {string} root the repository's folder
 * @returns {string | null} why the packages could not be installed, in one sentence
 */
export function ensureInstalled(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stampPath = join(root, 'node_modules', '.portal-installed')
  const stamp = createHash('sha256')
    .update(`${process.platform} ${process.arch} ${lock}`)
    .digest('hex')
  if (readText(stampPath) === stamp) return null
  if (!isInstalled(lock, readText(join(root, 'node_modules', '.package-lock.json')))) {
    process.stdout.write('[portal] パッケージを準備しています / Installing packages\n')
    const { status, error } = spawnSync('npm', INSTALL, { cwd: root, stdio: 'inherit' })
    if (error) return `The packages could not be installed: npm cannot be run (${error.message}).`
    if (status !== 0) return 'The packages could not be installed, see what npm says above.'
  }
  writeFileSync(stampPath, stamp)
  return null
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
