/**
 * What `npm start`, `npm run dev` and `npm test` run: plain JavaScript that needs nothing installed.
 * Checks Node, installs the packages if needed, then runs scripts/<command>.ts in this process (a
 * process in between could be killed alone and leave the launcher behind).
 */
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install/ensureInstalled.mjs'
import { isSupportedNode, OLDEST_NODE } from './install/isSupportedNode.mjs'

const COMMANDS = ['start', 'dev', 'test']
const root = fileURLToPath(new URL('..', import.meta.url))
const command = process.argv[2] ?? ''

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (!COMMANDS.includes(command)) refuse(`Usage: node scripts/bootstrap.mjs ${COMMANDS.join('|')}`)
if (!isSupportedNode(process.versions.node)) {
  refuse(`Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`)
}
const failure = ensureInstalled(root)
if (failure) refuse(failure)

process.chdir(root)
const script = new URL(`${command}.ts`, import.meta.url)
process.argv.splice(1, 2, fileURLToPath(script))
const { register } = await import('tsx/esm/api')
register()
await import(script.href)
