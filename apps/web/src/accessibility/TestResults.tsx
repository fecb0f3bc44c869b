import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { TextLink } from '@tokyo-cancer-portal/ui'

/** The results of the yearly tests; where none is published, that no test took place. */
export function TestResults({ results }: { results: readonly AccessibilityResult[] }) {
  if (results.length === 0) {
    return (
      <p className="max-w-[40em]">
        試験は、まだ実施していません（未実施）。実施したら、結果をこのページで公表します。
      </p>
    )
  }
  return (
    <ul className="list-disc pl-6">
      {results.map(({ id, slug, title, declaredOn }) => (
        <li key={id} className="py-2">
          <TextLink href={`/accessibility/${slug}`}>{title}</TextLink>
          {declaredOn && `（${formatDate(declaredOn)}表明）`}
        </li>
      ))}
    </ul>
  )
}
