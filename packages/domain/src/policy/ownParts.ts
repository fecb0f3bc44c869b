import type { GovernedSlug } from './governedSlugs'

/**
 * The fields that an organization keeps up itself, where not the whole document is its own.
 *
 * A hospital knows its consultation centre, its services and its telephone number best. What it is
 * designated as, what it is called and where it stands come from the authorities and are kept by
 * metropolitan staff. A field that is missing here is closed to roles that reach their own
 * organization only, so a new field is closed until somebody opens it. Collections that are missing
 * belong to their owner as a whole.
 */
export const OWN_PARTS: Partial<Record<GovernedSlug, readonly string[]>> = {
  organizations: [
    'message',
    'access',
    'phone',
    'phoneHours',
    'website',
    'services',
    'consultationCenter',
  ],
}
