import type { EventFilter } from './eventFilter'

import { EVENT_FORMATS, optionsIn } from '@tokyo-cancer-portal/domain'
import { SelectField } from '@tokyo-cancer-portal/ui'

import { areaOptions } from '../hospitals/areaOptions'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The conditions of events, the same in the list and in the calendar. */
export function EventFilterFields({ filter }: { filter: EventFilter }) {
  const language = contentLanguage()
  const t = translator('Events', language)
  return (
    <>
      <SelectField
        label={t('formatFilter')}
        name="format"
        anyLabel={translator('Finder', language)('any')}
        value={filter.format}
        options={optionsIn(language, EVENT_FORMATS)}
      />
      <SelectField
        label={t('areaFilter')}
        name="area"
        anyLabel={t('anyArea')}
        value={filter.area}
        options={areaOptions(language)}
      />
    </>
  )
}
