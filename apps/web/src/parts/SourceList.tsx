import type { Source } from '@tokyo-cancer-portal/cms-client'

import { SourceText } from './SourceText'

/** Where the facts of a page come from. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="space-y-1">
      {sources.map((source) => (
        <li key={`${source.label} ${source.url} ${source.asOf}`}>
          <SourceText source={source} />
        </li>
      ))}
    </ul>
  )
}
