import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from '../eventFilter'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { withQuery } from '../../links/withQuery'

/** What the events have of the words, where it is not simply all of them, and what was perhaps meant. */
export function WordsNote({ filter, answer }: { filter: EventFilter; answer: EventSearchAnswer }) {
  const { q: typed } = filter
  if (!typed) return null
  const t = translator('Search', contentLanguage())
  const { match, corrected, suggestions, isShortened, total } = answer
  const offered = corrected ? [] : suggestions
  return (
    <div className="my-3 measure space-y-2 empty:hidden">
      {corrected && <p>{t('corrected', { typed, corrected })}</p>}
      {match === 'parts' && total > 0 && <p>{t('parts', { typed })}</p>}
      {match === 'some' && total > 0 && <p>{t('some', { typed })}</p>}
      {isShortened && <p>{t('shortened')}</p>}
      {offered.length > 0 && (
        <p>
          {t('didYouMean')}{' '}
          {offered.map((q) => (
            <a
              key={q}
              href={withQuery('/events', { ...filter, q })}
              className="link mr-4 inline-block py-2 font-700"
            >
              {q}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
