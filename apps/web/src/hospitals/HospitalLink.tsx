import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { contentLanguage } from '../languages/contentLanguage'
import { bracketsIn } from '../languages/bracketsIn'

/** The way to a hospital, by its name and the municipality where it is. */
export function HospitalLink({
  hospital: { slug, name, municipality },
}: {
  hospital: Pick<Organization, 'slug' | 'name' | 'municipality'>
}) {
  const language = contentLanguage()
  return (
    <>
      <a href={`/hospitals/${slug}`} className="link inline-block py-2">
        {name}
      </a>
      {bracketsIn(language, labelIn(language, MUNICIPALITIES, municipality))}
    </>
  )
}
