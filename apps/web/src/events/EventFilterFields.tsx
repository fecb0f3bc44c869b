import type { EventFilter } from './eventFilter'

import { EVENT_FORMATS } from '@tokyo-cancer-portal/domain'
import { SelectField } from '@tokyo-cancer-portal/ui'

import { areaOptions } from '../hospitals/areaOptions'

/** The conditions of events, the same in the list and in the calendar. */
export function EventFilterFields({ filter }: { filter: EventFilter }) {
  return (
    <>
      <SelectField
        label="参加の方法"
        name="format"
        anyLabel="すべて"
        value={filter.format}
        options={EVENT_FORMATS}
      />
      <SelectField
        label="会場の地域"
        name="area"
        anyLabel="都内すべて"
        value={filter.area}
        options={areaOptions}
      />
    </>
  )
}
