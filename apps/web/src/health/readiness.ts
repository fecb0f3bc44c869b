import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Readiness {
  status: 'ok' | 'error'
  /** Whether the CMS answers. The site serves without it, so it does not decide the status. */
  cms: 'up' | 'away'
}

/** Whether the site can serve: the folder of its copies can be written. */
export async function readiness(options: {
  cacheFolder: string
  cmsUrl: string
}): Promise<Readiness> {
  const [writable, answering] = await Promise.all([
    isWritable(options.cacheFolder),
    isAnswering(`${options.cmsUrl}/api/health/live`),
  ])
  return { status: writable ? 'ok' : 'error', cms: answering ? 'up' : 'away' }
}

async function isWritable(folder: string): Promise<boolean> {
  const probe = join(folder, `probe-${randomUUID()}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, '')
    return true
  } catch {
    return false
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000), cache: 'no-store' })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
