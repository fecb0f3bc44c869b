import type { IslandName } from './islandNames'

import { islandFiles } from './islandFiles'
import { ISLANDS_PREFIX } from './islandsPrefix'

export interface IslandProps {
  name: IslandName
  /** Runs before anything is painted; for a tiny script in the head. */
  blocking?: boolean
}

/**
 * The script of an element that stands here. A page without such elements has no script; where several
 * stand in a page, React keeps one script for all, because of `async`.
 */
export function Island({ name, blocking = false }: IslandProps) {
  const file = islandFiles().get(name)
  if (!file) return null
  const src = `${ISLANDS_PREFIX}${file}`
  // oxlint-disable-next-line nextjs/no-sync-scripts -- what it changes must not be seen changing
  return blocking ? <script src={src} /> : <script async type="module" src={src} />
}
