'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

type Props = TextFieldClientProps & {
  type: 'date' | 'time'
  /** What the value means, shown beneath the input and read out with it. */
  describe: (value: string) => string
}

/**
 * A text field with the browser's own date or time input: it works with the keyboard, with Japanese input methods and
 * on phones, and its value is the text that is stored.
 */
function NativeInput({ describe, field, path: pathFromProps, readOnly, type }: Props) {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const id = `field-${path.replaceAll('.', '__')}`
  const hint = describe(value ?? '')

  return (
    <div
      className={`field-type text portal-native-input${showError ? ' error' : ''}`}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby={`${id}__hint`}
          disabled={readOnly || disabled}
          id={id}
          name={path}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          type={type}
          value={value ?? ''}
        />
        <p className="portal-hint" id={`${id}__hint`}>
          {hint}
        </p>
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  )
}

export const NativeInputField = withCondition(NativeInput)
