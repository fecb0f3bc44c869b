import { readdirSync, readFileSync } from 'node:fs'
import type { Flyer, Half } from './Flyer'

/** The flyers of a half, by the names of their files. */
export function readFlyers(half: Half): Flyer[] {
  const folder = new URL(`./${half}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Flyer)
}
