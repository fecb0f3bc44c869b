import path from 'node:path'

type StoredFile = { filename?: unknown; sizes?: unknown }

/** The names under which the files of a media entry are stored: the file itself and its smaller sizes. */
export function namesOfFiles(media: StoredFile | null | undefined): string[] {
  if (!media) return []
  const sizes = Object.values((media.sizes ?? {}) as Record<string, StoredFile | null>)
  return [media, ...sizes]
    .map((file) => file?.filename)
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((name) => path.basename(name))
}
