import type { OrganizationKind } from '../vocabulary/organizationKinds'

/** Kinds of organizations beside hospitals that may be a place to ask. */
export const SUPPORT_DESK_KINDS = [
  'support-center',
  'public-office',
  'association',
] as const satisfies readonly OrganizationKind[]

interface Described {
  kind: string | null
  /** What one can ask there. */
  summary: string | null
}

/** Whether the site lists an organization among the desks: it is no hospital, and says what one can ask there. */
export function isSupportDesk({ kind, summary }: Described): boolean {
  return SUPPORT_DESK_KINDS.some((one) => one === kind) && Boolean(summary)
}
