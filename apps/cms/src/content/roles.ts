import { ROLE_PRESETS } from '@tokyo-cancer-portal/domain'
import type { Loadable } from './types/loadable'

/** The roles that a new portal starts with, as documents that staff may change. */
export const roles: readonly Loadable[] = ROLE_PRESETS.map((role) => {
  const data = { ...role, preset: true }
  return {
    key: `role:${role.key}`,
    collection: 'editor-roles',
    isDraft: false,
    data,
    fingerprint: data,
  }
})
