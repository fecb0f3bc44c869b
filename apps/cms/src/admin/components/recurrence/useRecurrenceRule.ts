'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { toLocalDate, usualEnd } from '@tokyo-cancer-portal/domain'
import { readRecurrencePhrase } from '@tokyo-cancer-portal/event-parser'
import { useCallback } from 'react'

/** What a phrase says anew; what it leaves open goes. */
const SAID = [
  'pattern',
  'weeks',
  'weekdays',
  'dayOfMonth',
  'startTime',
  'endTime',
  'skipHolidays',
  'skipYearEnd',
] as const

/** The rule in the form as it is typed at this moment. */
export function useRecurrenceRule(): Record<string, unknown> {
  const [fields] = useAllFormFields()
  const { recurrence } = reduceFieldsToValues(
    Object.fromEntries(Object.entries(fields).filter(([path]) => path.startsWith('recurrence.'))),
    true,
  ) as { recurrence?: Record<string, unknown> }
  return recurrence ?? {}
}

/**
 * Puts a phrase as people say it into the fields of the rule. When it begins and ends is kept where the form says it and the
 * phrase does not: from today to the usual end where nobody does.
 *
 * @returns whether a rule was read
 */
export function useRecurrencePhrase(): (phrase: string) => boolean {
  const { dispatchFields, getField, setModified } = useForm()
  return useCallback(
    (phrase) => {
      const today = toLocalDate(new Date())
      const said = readRecurrencePhrase(phrase, { today })
      if (!said) return false
      const put = (name: string, value: unknown) =>
        dispatchFields({ type: 'UPDATE', path: `recurrence.${name}`, value })
      const given = (name: string) => getField(`recurrence.${name}`)?.value
      const from = said.from ?? (given('from') as string | undefined) ?? today
      for (const name of SAID) put(name, said[name] ?? null)
      put('from', from)
      if (said.until || said.count) {
        put('until', said.until ?? null)
        put('count', said.until ? null : said.count)
      } else if (!given('until') && !given('count')) {
        put('until', usualEnd(from))
      }
      setModified(true)
      return true
    },
    [dispatchFields, getField, setModified],
  )
}
