'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { fromJapanTime, toJapanTime } from '../japanTime'

/** A moment that a person sets, meant and shown in Japan time whatever the browser's zone. */
function JapanTime({ field, path: pathFromProps, readOnly }: DateFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  return (
    <div className={`field-type text portal-native-input${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          disabled={readOnly || disabled}
          id={`field-${path.replaceAll('.', '__')}`}
          name={path}
          onChange={(event) => setValue(fromJapanTime(event.target.value))}
          type="datetime-local"
          value={toJapanTime(value)}
        />
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

export const JapanTimeField = withCondition(JapanTime)
