import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CustomComponent } from 'payload'

const FILE = '/admin/components/AllowedButtons'

/** The buttons that change what the public sees, for `admin.components` of a collection or global with drafts. */
export function allowedButtons(slug: GovernedSlug): {
  PublishButton: CustomComponent
  UnpublishButton: CustomComponent
} {
  const serverProps = { slug }
  return {
    PublishButton: { path: `${FILE}#AllowedPublishButton`, serverProps },
    UnpublishButton: { path: `${FILE}#AllowedUnpublishButton`, serverProps },
  }
}
