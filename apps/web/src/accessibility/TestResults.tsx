import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { TextLink } from '@tokyo-cancer-portal/ui'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'
import { dateIn } from '../languages/dateIn'

/** The results of the yearly tests; where none is published, that no test took place. */
export function TestResults({ results }: { results: readonly AccessibilityResult[] }) {
  const language = contentLanguage()
  const t = translator('Accessibility', language)
  if (results.length === 0) {
    return <p className="max-w-[40em]">{t('notTested')}</p>
  }
  return (
    <ul className="list-disc pl-6">
      {results.map(({ id, slug, title, declaredOn }) => (
        <li key={id} className="py-2">
          <TextLink href={`/accessibility/${slug}`}>{title}</TextLink>
          {declaredOn &&
            bracketsIn(language, t('declared', { date: dateIn(language, declaredOn) }))}
        </li>
      ))}
    </ul>
  )
}
