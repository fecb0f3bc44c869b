import type { EventFilter } from '../eventFilter'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'

/** Days between which somebody looks. What is chosen beside the form stays, unless days are chosen. */
export function DateFields({ filter }: { filter: EventFilter }) {
  const t = translator('Events', contentLanguage())
  return (
    <fieldset className="min-w-0 basis-full">
      <legend className="mb-1 font-700">{t('time')}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="flex flex-wrap items-center gap-x-2">
            <input
              name={name}
              type="date"
              defaultValue={filter[name] ?? ''}
              className="min-h-12 rounded-8 border border-solid-gray-600 bg-white px-3"
            />
            {t(name === 'from' ? 'fromDate' : 'toDate')}
          </label>
        ))}
      </div>
      {filter.when && <input type="hidden" name="when" value={filter.when} />}
    </fieldset>
  )
}
