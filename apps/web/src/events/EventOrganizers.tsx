import type { Event, OrganizationRef } from '@tokyo-cancer-portal/cms-client'

import { organizationPath } from '../links/pathOfReference'
import { resolveHref } from '../links/resolveHref'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { SiteLink } from '../links/SiteLink'
import { Fact } from '../parts/Fact'
import { original } from '../languages/original'

/** Who holds the event, and with whom. */
export function EventOrganizers({ event: { organizer, coOrganizers } }: { event: Event }) {
  if (!organizer) return <Fact>{null}</Fact>
  const language = contentLanguage()
  return (
    <>
      <p>
        <OrganizationName organization={organizer} />
      </p>
      {coOrganizers.length > 0 && (
        <ul>
          {coOrganizers.map((organization) => (
            <li key={organization.id}>
              {translator('Events', language)('coOrganizer')}
              {translator('Punctuation', language)('colon')}
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
  return target ? <SiteLink to={target}>{organization.name}</SiteLink> : original(organization.name)
}
