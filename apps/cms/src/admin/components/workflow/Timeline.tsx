'use client'

import type { TimelineEntry } from '../../../workflow/timeline'
import { formatInstant } from '../../formatInstant'

/** Who did what and why, the newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null
  return (
    <details className="portal-timeline">
      <summary>これまでの経過（{entries.length}件）</summary>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.at}-${entry.action}`}>
            <p>
              <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
              <br />
              {entry.actorName}：<strong>{entry.label}</strong>
            </p>
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
          </li>
        ))}
      </ol>
    </details>
  )
}
