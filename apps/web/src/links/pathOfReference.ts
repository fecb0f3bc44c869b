import type { Reference } from '@tokyo-cancer-portal/cms-client'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { contentPath } from './contentPath'

/** Where a document is to be read: a path of this site, an organization's own site, or nowhere. */
export function pathOfReference({ relationTo, value }: Reference): string | null {
  if (!value.slug) return null
  switch (relationTo) {
    case 'content-items':
      return contentPath(value)
    case 'topics':
      return `/topics/${value.slug}`
    case 'resources':
      return `/resources/${value.slug}`
    case 'events':
      return `/events/${value.slug}`
    case 'organizations':
      return organizationPath(value)
  }
}

/** Hospitals have a page here; of other organizations only their own site is known. */
export function organizationPath(organization: {
  kind: string | null
  slug: string
  website: string | null
}): string | null {
  if (organization.kind === 'hospital') return `/hospitals/${organization.slug}`
  return isSafeUrl(organization.website) ? organization.website : null
}
