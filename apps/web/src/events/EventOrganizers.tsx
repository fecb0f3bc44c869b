import type { Event, OrganizationRef } from '@tokyo-cancer-portal/cms-client'

import { FactValue, TextLink } from '@tokyo-cancer-portal/ui'

import { organizationPath } from '../links/pathOfReference'
import { resolveHref } from '../links/resolveHref'

/** Who holds the event, and with whom. */
export function EventOrganizers({ event: { organizer, coOrganizers } }: { event: Event }) {
  if (!organizer) return <FactValue>{null}</FactValue>
  return (
    <>
      <p>
        <OrganizationName organization={organizer} />
      </p>
      {coOrganizers.length > 0 && (
        <ul>
          {coOrganizers.map((organization) => (
            <li key={organization.id}>
              共催：
              <OrganizationName organization={organization} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function OrganizationName({ organization }: { organization: OrganizationRef }) {
  const target = resolveHref(organizationPath(organization))
  return target ? (
    <TextLink href={target.href} external={target.external}>
      {organization.name}
    </TextLink>
  ) : (
    organization.name
  )
}
