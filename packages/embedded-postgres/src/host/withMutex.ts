import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { errorCode } from '../errorCode'
import { sleep } from '../sleep'
import { processStart } from './processStart'

/**
 * Runs `use` while no other process that calls this with the same `path` does. A holder that died
 * without letting go is recognized by its pid and start, and its hold is broken.
 */
export async function withMutex<T>(path: string, use: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${await processStart(process.pid)} ${randomUUID()}`
  while (!(await take(path, mine))) {
    const holder = await readFile(path, 'utf8').catch(() => '')
    if (holder !== '' && !(await isAlive(holder))) await breakHold(path, holder)
    else await sleep(50)
  }
  try {
    return await use()
  } finally {
    await rm(path, { force: true })
  }
}

/** Linking a finished file is atomic: nobody ever reads a half-written holder. */
async function take(path: string, holder: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, holder)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

async function isAlive(holder: string): Promise<boolean> {
  const [pid, started] = holder.split(' ')
  return (await processStart(Number(pid))) === started
}

/** Moves the dead hold aside; puts it back when it turns out to be a newer, living one. */
async function breakHold(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await readFile(aside, 'utf8')) !== dead) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}
