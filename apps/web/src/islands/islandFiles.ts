import { readdirSync } from 'node:fs'

import { env } from '../env'
import { logProblem } from '../log'

/**
 * The file of each island by its name, as the build left them. Where they are missing, pages are shown
 * without: everything works without scripts.
 */
export function islandFiles(): ReadonlyMap<string, string> {
  return new Map(
    listFiles(env().islandsFolder).flatMap((file): [string, string][] => {
      const [, name] = /^([\w-]+)-[A-Z0-9]{8}\.js$/.exec(file) ?? []
      return name ? [[name, file]] : []
    }),
  )
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    logProblem('the islands are missing', error)
    return []
  }
}
