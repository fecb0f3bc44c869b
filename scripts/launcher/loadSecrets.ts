import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
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
  // Fails when the file is there already, also when another start made it a moment ago.
  await writeFile(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch(
    () => undefined,
  )
  try {
    return storedSecrets.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new StartError(
      `The secrets in ${path} cannot be read: restore the file from a backup, or remove it, which signs everybody out.`,
    )
  }
}

const makeSecret = (): string => randomBytes(32).toString('hex')
