import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

/** The way to a hospital, by its name and the municipality where it is. */
export function HospitalLink({
  hospital: { slug, name, municipality },
}: {
  hospital: Pick<Organization, 'slug' | 'name' | 'municipality'>
}) {
  return (
    <>
      <a href={`/hospitals/${slug}`} className="link inline-block py-2">
        {name}
      </a>
      {municipality && `（${labelOf(MUNICIPALITIES, municipality)}）`}
    </>
  )
}
