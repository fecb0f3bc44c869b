import type { BlockOf } from './RichTextBlock'

import { Panel } from '@tokyo-cancer-portal/ui'

import { organizationPath } from '../links/pathOfReference'
import { resolveHref } from '../links/resolveHref'
import { InquiryDetails } from '../parts/InquiryDetails'
import { SiteLink } from '../links/SiteLink'

/** Whom to ask: an organization, details of a desk, or both. */
export function ContactCardBlock({ block }: { block: BlockOf<'contactCard'> }) {
  const { organization, inquiry } = block
  const target = organization ? resolveHref(organizationPath(organization)) : null
  const phone = organization?.phone ?? null
  return (
    <Panel tone="key">
      {organization && (
        <p className="font-700">
          {target ? <SiteLink to={target}>{organization.name}</SiteLink> : organization.name}
        </p>
      )}
      {inquiry && <InquiryDetails inquiry={inquiry} />}
      {!inquiry && phone && (
        <InquiryDetails inquiry={{ name: null, phone, hours: null, email: null, url: null }} />
      )}
    </Panel>
  )
}
