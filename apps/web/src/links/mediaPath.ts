import { isMediaFilename } from '@tokyo-cancer-portal/cms-client'

/** The address of an uploaded file on this site, or null where its name cannot be one. */
export function mediaPath(filename: string | null): string | null {
  return filename && isMediaFilename(filename) ? `/media/${encodeURIComponent(filename)}` : null
}
