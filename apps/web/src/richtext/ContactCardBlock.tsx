import type { BlockOf } from './RichTextBlock'

import { Panel, TextLink } from '@tokyo-cancer-portal/ui'

import { organizationPath } from '../links/pathOfReference'
import { resolveHref } from '../links/resolveHref'
import { InquiryDetails } from '../parts/InquiryDetails'

/** Whom to ask: an organization, details of a desk, or both. */
export function ContactCardBlock({ block }: { block: BlockOf<'contactCard'> }) {
  const { organization, inquiry } = block
  const target = organization ? resolveHref(organizationPath(organization)) : null
  const phone = organization?.phone ?? null
  return (
    <Panel tone="key">
      {organization && (
        <p className="font-700">
          {target ? (
            <TextLink href={target.href} external={target.external}>
              {organization.name}
            </TextLink>
          ) : (
            organization.name
          )}
        </p>
      )}
      {inquiry && <InquiryDetails inquiry={inquiry} />}
      {!inquiry && phone && (
        <InquiryDetails inquiry={{ name: null, phone, hours: null, email: null, url: null }} />
      )}
    </Panel>
  )
}
