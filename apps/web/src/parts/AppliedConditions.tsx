import type { Condition } from '../links/Condition'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface AppliedCondition extends Condition {
  /** The same list without it. */
  hrefWithout: string
}

/** The conditions of a list that are set, each with the way to take it off. On paper they say what the list is of. */
export function AppliedConditions({ conditions }: { conditions: readonly AppliedCondition[] }) {
  if (conditions.length === 0) return null
  const t = translator('Finder', contentLanguage())
  const colon = translator('Punctuation', contentLanguage())('colon')
  return (
    <ul aria-label={t('current')} className="my-3 flex flex-wrap gap-3">
      {conditions.map(({ name, value, hrefWithout }) => (
        <li key={name}>
          <a
            href={hrefWithout}
            className="inline-flex min-h-11 items-center rounded-8 border border-key-900 px-3 text-key-1000 hover:bg-key-50 hover:underline"
          >
            <span className="sr-only">{t('remove')}</span>
            {name}
            {colon}
            {value}
            <span aria-hidden="true" className="ml-2 print:hidden">
              ×
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
