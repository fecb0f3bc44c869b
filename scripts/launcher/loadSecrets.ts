import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PortalEnvironment } from '../env'
import { StartError } from './StartError'

const storedSecrets = z.object({ payloadSecret: z.string(), revalidateSecret: z.string() })

/** The secrets that the two apps share. */
export type Secrets = z.infer<typeof storedSecrets>

/**
 * The secrets of the environment, or, since a portal with an embedded database needs no settings,
 * random ones that are made once and kept in DATA_DIR/secrets.json.
 */
export async function loadSecrets(environment: PortalEnvironment): Promise<Secrets> {
  const { payloadSecret, revalidateSecret } = environment
  if (payloadSecret && revalidateSecret) return { payloadSecret, revalidateSecret }
  const stored = await readOrMake(environment.dataDir)
  return {
    payloadSecret: payloadSecret ?? stored.payloadSecret,
    revalidateSecret: revalidateSecret ?? stored.revalidateSecret,
  }
}

async function readOrMake(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json')
  const made = { payloadSecret: makeSecret(), revalidateSecret: makeSecret() }
  await keepIfNew(path, `${JSON.stringify(made, null, 2)}\n`)
  try {
    return storedSecrets.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new StartError(
      `The secrets in ${path} cannot be read: restore the file from a backup, or remove it, which signs everybody out.`,
    )
  }
}

/**
 * Puts a file at a place where none is. It gets its name when it is whole, so that another start, which finds it there, never
 * reads half of it; where one was there already, also since a moment ago, that one stays.
 */
async function keepIfNew(path: string, content: string): Promise<void> {
  const whole = `${path}.${randomUUID()}`
  try {
    await writeFile(whole, content, { mode: 0o600, flag: 'wx' })
    await link(whole, path).catch(() => undefined)
  } catch {
    // Nothing can be written here; whoever reads the file says so.
  } finally {
    await rm(whole, { force: true })
  }
}

const makeSecret = (): string => randomBytes(32).toString('hex')
