import config from '@payload-config'
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { getPayload } from 'payload'
import { env, requireServing } from './env'

/**
 * Creates a system administrator from the command line, for a portal on a database of its own:
 * `npm run create-admin -w @tokyo-cancer-portal/cms -- name@example.jp`. Prints a random password once.
 */
requireServing(env)
const given = process.argv[2] ?? (await ask('メールアドレス: '))
const payload = await getPayload({ config, disableOnInit: true })
const { docs } = await payload.find({
  collection: 'editor-roles',
  where: { key: { equals: 'system-admin' } },
  limit: 1,
})
const role = docs[0]
if (!role)
  throw new Error('役割がまだありません。先に npm start で初期データを読み込んでください。')
const password = randomBytes(18).toString('base64url')
await payload.create({
  collection: 'users',
  data: { email: given, name: 'システム管理者', password, role: role.id },
})
process.stdout.write(`${given} のパスワード: ${password}\n`)
await payload.destroy()

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim()
}
