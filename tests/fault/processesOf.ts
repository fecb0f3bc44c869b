import { readdir, readFile } from 'node:fs/promises'

const readOf = async (pid: string, file: string) =>
  readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => '')

/**
 * The running processes that have `text` in their command line or environment.
 *
 * @returns process id → command line
 */
export const processesOf = async (text: string): Promise<Map<number, string>> => {
  const found = new Map<number, string>()
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readOf(pid, 'cmdline')
    const isOurs = command.includes(text) || (await readOf(pid, 'environ')).includes(text)
    // A process that ended but was not yet reaped has an empty command line.
    if (isOurs && command !== '') found.set(Number(pid), command.replaceAll('\0', ' '))
  }
  return found
}
