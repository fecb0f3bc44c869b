import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DESIGNATION_SHORT_NAMES, labelIn } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What a hospital is designated as, each leading to its explanation on the same page. */
export function DesignationTags({ designations }: Pick<Organization, 'designations'>) {
  const language = contentLanguage()
  const types = [...new Set(designations.flatMap(({ type }) => type ?? []))]
  if (types.length === 0) return null
  return (
    <ul
      aria-label={translator('Hospitals', language)('designation')}
      className="relative flex w-fit flex-wrap gap-x-2"
    >
      {types.map((type) => (
        <li key={type}>
          <a
            href={`#designation-${type}`}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
          >
            <Badge tone="key">{labelIn(language, DESIGNATION_SHORT_NAMES, type)}</Badge>
          </a>
        </li>
      ))}
    </ul>
  )
}
