import { CHANGED_MEANWHILE, conflict } from './conflict'
import type { NewestVersion } from './newestVersion'

/** @throws 409 when a document is not the version any more that the person looked at */
export function refuseOtherVersion(
  { updatedAt }: NewestVersion,
  baseVersion: string | undefined,
): void {
  if (baseVersion !== undefined && Date.parse(baseVersion) !== Date.parse(updatedAt)) {
    throw conflict(CHANGED_MEANWHILE)
  }
}
