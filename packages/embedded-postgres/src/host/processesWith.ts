import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * The pids of the living processes whose command line or title contains `text`. A zombie has no
 * command line, so it is not among them.
 */
export async function processesWith(text: string): Promise<number[]> {
  return process.platform === 'linux' ? fromProc(text) : fromPs(text)
}

async function fromProc(text: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const matches = await Promise.all(
    pids.map(async (pid) => {
      const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return commandLine.includes(text)
    }),
  )
  return pids.filter((_, index) => matches[index])
}

async function fromPs(text: string): Promise<number[]> {
  const run = promisify(execFile)
  const { stdout } = await run('/bin/ps', ['-axww', '-o', 'pid=,command='])
  return stdout
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => Number.parseInt(line, 10))
}
