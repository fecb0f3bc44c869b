import type { Where } from 'payload'

/** The paths that are ordered by, without their direction. */
export function sortKeys(sort: string | string[] | undefined): string[] {
  const keys = Array.isArray(sort) ? sort : (sort ?? '').split(',')
  return keys.map((key) => key.trim().replace(/^-/, '')).filter((key) => key !== '')
}

/** The paths that are filtered by, in whatever groups. */
export function wherePaths(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) => {
    const isGroup = key.toLowerCase() === 'and' || key.toLowerCase() === 'or'
    if (!isGroup) return [key]
    return (Array.isArray(value) ? value : Object.values(value as object)).flatMap((part) =>
      wherePaths(part as Where),
    )
  })
}
