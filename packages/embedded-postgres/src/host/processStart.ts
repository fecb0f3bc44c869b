import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * When the process `pid` began, as an opaque text, or null when it does not run (a zombie does
 * not run). A pid together with its start is the same process; a pid alone may have been reused.
 */
export async function processStart(pid: number): Promise<string | null> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

/** proc_pid_stat(5): fields 3 (state) and 22 (starttime in ticks since boot). */
async function fromProc(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The second field is the command in parentheses and may itself contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const state = fields[0]
  const started = fields[19]
  return !started || state === 'Z' || state === 'X' ? null : started
}

async function fromPs(pid: number): Promise<string | null> {
  const run = promisify(execFile)
  const { stdout } = await run('/bin/ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
    env: { NODE_ENV: 'production', LC_ALL: 'C' },
  }).catch(() => ({ stdout: '' }))
  const text = stdout.trim()
  return text === '' || text.startsWith('Z') ? null : text.replace(/^\S+\s+/, '')
}
