import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

/**
 * Takes away the routes that Payload offers though there is nothing behind them, and that it answers with 500:
 * versions of what has none, and the confirmation of an e-mail address that is never asked for.
 */
export function removeDeadRoutes(entity: SanitizedCollectionConfig | SanitizedGlobalConfig): void {
  if (!entity.endpoints) return
  const auth = 'auth' in entity ? entity.auth : undefined
  entity.endpoints = entity.endpoints.filter(({ path }) => {
    if (path.startsWith('/versions')) return Boolean(entity.versions)
    if (path.startsWith('/verify')) return Boolean(auth?.verify)
    return true
  })
}
