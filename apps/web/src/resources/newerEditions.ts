import type { Resource } from '@tokyo-cancer-portal/cms-client'

/** The resources that say that they have taken the place of this one. */
export function newerEditions(all: readonly Resource[], id: string): Resource[] {
  return all.filter((resource) => resource.supersedes.some((older) => older.id === id))
}
