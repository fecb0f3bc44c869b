'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useWatchForm,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

/** Where a choice leads: one of the steps of this scenario, by its name. */
function NextStep({ field, path: pathFromProps, readOnly }: TextFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const { getDataByPath } = useWatchForm()
  const steps = getDataByPath<{ key?: string }[] | undefined>('steps') ?? []
  const names = [...new Set(steps.map(({ key }) => key?.trim() ?? '').filter(Boolean))]
  const chosen = value ?? ''
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div
      className={`field-type text portal-native-input${showError ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          disabled={readOnly || disabled}
          id={id}
          name={path}
          onChange={(event) => setValue(event.target.value || null)}
          value={chosen}
        >
          <option value="">選んでください</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {chosen !== '' && !names.includes(chosen) && (
            <option value={chosen}>{`${chosen}（この名前の場面はありません）`}</option>
          )}
        </select>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

export const NextStepField = withCondition(NextStep)
