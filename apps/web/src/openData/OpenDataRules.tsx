import { Heading } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const RULES = ['encoding', 'dates', 'blanks', 'coordinates', 'formulas', 'renewal'] as const

/** What whoever reads the files has to know of all of them. */
export function OpenDataRules() {
  const t = translator('OpenData', contentLanguage())
  return (
    <>
      <Heading level={2} id="rules">
        {t('rules')}
      </Heading>
      <ul className="list-disc space-y-1 pl-6">
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </>
  )
}
