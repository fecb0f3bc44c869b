'use client'

import { FieldDescription, FieldError, useField } from '@payloadcms/ui'
import { WEEKDAYS, type Weekday } from '@tokyo-cancer-portal/domain'
import type { SelectFieldClientProps } from 'payload'

const ALL: readonly Weekday[] = WEEKDAYS.map(({ value }) => value)
const PRESETS = [
  { label: '月〜金', value: ALL.slice(0, 5) },
  { label: '毎日', value: ALL },
]

/** The days of the week as boxes to tick, with one button for the usual ones. */
export function WeekdaysField({ field, path: pathFromProps, readOnly }: SelectFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<Weekday[] | null>({
    potentiallyStalePath: pathFromProps,
  })
  const chosen = Array.isArray(value) ? value : []
  const isLocked = readOnly || disabled
  const toggle = (day: Weekday) =>
    setValue(ALL.filter((each) => (each === day ? !chosen.includes(day) : chosen.includes(each))))

  return (
    <fieldset className={`field-type portal-weekdays${showError ? ' error' : ''}`}>
      <legend className="field-label">
        {typeof field.label === 'string' ? field.label : '曜日'}
        {field.required && <span className="required">*</span>}
      </legend>
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="portal-weekdays__days">
          {WEEKDAYS.map((day) => (
            <label key={day.value}>
              <input
                checked={chosen.includes(day.value)}
                disabled={isLocked}
                name={`${path}.${day.value}`}
                onChange={() => toggle(day.value)}
                type="checkbox"
              />
              {day.label}
            </label>
          ))}
          {!isLocked &&
            PRESETS.map(({ label, value: days }) => (
              <button key={label} onClick={() => setValue([...days])} type="button">
                {label}を選ぶ
              </button>
            ))}
        </div>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </fieldset>
  )
}
