import type { Source } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** Where the facts of a page come from, and of when they are. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="space-y-1">
      {sources.map(({ label, url, asOf }) => {
        const target = resolveHref(url)
        const words = label ?? target?.href
        return (
          <li key={`${label} ${url} ${asOf}`}>
            {target ? (
              <TextLink href={target.href} external={target.external}>
                {words}
              </TextLink>
            ) : (
              words
            )}
            {asOf && `（${formatDate(asOf)}時点）`}
          </li>
        )
      })}
    </ul>
  )
}
