import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

/** The latest edition first; those of unknown date after them, by title. A new array. */
export function sortResources<T extends Pick<ResourceRef, 'editionDate' | 'title'>>(
  resources: readonly T[],
): T[] {
  return resources.toSorted(
    (a, b) =>
      (b.editionDate ?? '').localeCompare(a.editionDate ?? '') ||
      a.title.localeCompare(b.title, 'ja'),
  )
}
