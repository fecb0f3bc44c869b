import config from '@payload-config'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * Writes what is generated from the Payload configuration: types, the admin's import map and, when the schema
 * changed, a migration. With `--check` nothing stays written, and the exit code is 1 when something was out of date.
 */
const isCheck = process.argv.includes('--check')
const here = import.meta.dirname
const generated = {
  'payload-types.ts': path.join(here, 'payload-types.ts'),
  'importMap.js': path.join(here, 'app/(payload)/admin/importMap.js'),
}

const sanitized = await config
const stale: string[] = []
const before = await readAll()
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { force: true, log: false })
const after = await readAll()
for (const [name, file] of Object.entries(generated)) {
  if (before[name] === after[name]) continue
  stale.push(name)
  if (isCheck) await writeFile(file, before[name] ?? '')
}
if (isCheck && stale.length > 0) fail(`${stale.join(', ')} out of date`)

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
if (isCheck) {
  payload.db.migrationDir = await mkdtemp(path.join(tmpdir(), 'portal-migrations-'))
  await cp(path.join(here, 'migrations'), payload.db.migrationDir, { recursive: true })
}
// Ends the process with 0 when the schema has not changed since the last migration.
await payload.db.createMigration({ payload, skipEmpty: true })
if (isCheck) fail('the schema changed without a migration')
await markTypeImports(payload.db.migrationDir)
process.exit(0)

/** Payload's template imports types as values, which `verbatimModuleSyntax` does not allow. */
async function markTypeImports(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\d.*\.ts$/.test(name)) continue
    const file = path.join(folder, name)
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace(
        '{ MigrateUpArgs, MigrateDownArgs,',
        '{ type MigrateUpArgs, type MigrateDownArgs,',
      ),
    )
  }
}

async function readAll(): Promise<Record<string, string>> {
  const entries = Object.entries(generated).map(
    async ([name, file]) => [name, await readFile(file, 'utf8').catch(() => '')] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

function fail(what: string): never {
  process.stderr.write(
    `${what}: run \`npm run generate -w @tokyo-cancer-portal/cms\` and commit the result.\n`,
  )
  process.exit(1)
}
