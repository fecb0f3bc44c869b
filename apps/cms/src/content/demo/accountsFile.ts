import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const OWNER_ONLY = 0o600

const schema = z.array(
  z.object({ role: z.string(), organization: z.string(), email: z.string(), password: z.string() }),
)

/** One entry of `demo-accounts.json`, as other programs read it. */
export type AccountEntry = z.infer<typeof schema>[number]

function fileIn(dataDir: string): string {
  return path.join(dataDir, 'demo-accounts.json')
}

/** The entries of the file; none when it is absent or is not what this program writes. */
export async function readAccountsFile(dataDir: string): Promise<AccountEntry[]> {
  try {
    return schema.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')))
  } catch (error) {
    if (isAbsence(error) || error instanceof SyntaxError || error instanceof z.ZodError) return []
    throw error
  }
}

function isAbsence(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}

/** Writes the file for its owner only and in one step: a reader sees the old file or the new one, never a part. */
export async function writeAccountsFile(dataDir: string, entries: AccountEntry[]): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const temporary = `${fileIn(dataDir)}.${process.pid}.tmp`
  const handle = await open(temporary, 'w', OWNER_ONLY)
  try {
    await handle.chmod(OWNER_ONLY)
    await handle.writeFile(`${JSON.stringify(entries, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, fileIn(dataDir))
}
