import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** What the hospital was called before, for those who know it by that name. */
export function FormerNames({ names }: { names: Organization['formerNames'] }) {
  return (
    <ul>
      {names.map(({ name, validFrom, validTo }) => (
        <li key={`${name} ${validFrom} ${validTo}`}>
          {name}
          {validTo && `（${formatDate(validTo)}まで）`}
        </li>
      ))}
    </ul>
  )
}
