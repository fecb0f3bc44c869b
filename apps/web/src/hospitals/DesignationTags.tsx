import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { Badge } from '@tokyo-cancer-portal/ui'

const shortLabelOf = (type: string) =>
  DESIGNATIONS.find(({ value }) => value === type)?.shortLabel ?? type

/** What a hospital is designated as, each leading to its explanation on the same page. */
export function DesignationTags({ designations }: Pick<Organization, 'designations'>) {
  const types = [...new Set(designations.flatMap(({ type }) => type ?? []))]
  if (types.length === 0) return null
  return (
    <ul aria-label="指定" className="relative flex w-fit flex-wrap gap-x-2">
      {types.map((type) => (
        <li key={type}>
          <a
            href={`#designation-${type}`}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
          >
            <Badge tone="key">{shortLabelOf(type)}</Badge>
          </a>
        </li>
      ))}
    </ul>
  )
}
