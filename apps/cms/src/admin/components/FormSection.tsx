'use client'

import { RenderFields, WatchChildErrors } from '@payloadcms/ui'
import type { ClientField, CollapsibleFieldClientProps } from 'payload'
import { useState } from 'react'

/**
 * A folded part of a form, on the browser's own `details`: its heading is its name, and it opens by itself when something in
 * it is wrong. Its fields are drawn when it is first opened: Payload 3.90 looks once whether fields are in sight, and leaves
 * out for good what was folded at that moment.
 */
export function FormSection({
  field,
  indexPath,
  parentPath,
  parentSchemaPath,
  path,
  permissions,
  readOnly,
}: CollapsibleFieldClientProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const [errors, setErrors] = useState(0)
  const toggle = (open: boolean) => {
    setIsOpen(open)
    if (open) setWasOpen(true)
  }
  const count = (now = 0) => {
    if (now > 0 && errors === 0) toggle(true)
    setErrors(now)
  }
  return (
    <details
      className="field-type portal-section"
      data-fields={pathsOf(field.fields, parentPath).join(' ')}
      onToggle={(event) => toggle(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>
        {typeof field.label === 'string' ? field.label : ''}
        {errors > 0 && <strong className="portal-section__errors">直すところ{errors}件</strong>}
      </summary>
      <WatchChildErrors
        fields={field.fields}
        path={path.split('.').slice(0, -1)}
        setErrorCount={count}
      />
      {wasOpen && (
        <div className="portal-section__fields">
          <RenderFields
            fields={field.fields}
            forceRender
            margins="small"
            parentIndexPath={indexPath ?? ''}
            parentPath={parentPath ?? ''}
            parentSchemaPath={parentSchemaPath ?? ''}
            permissions={permissions ?? true}
            {...(readOnly === undefined ? {} : { readOnly })}
          />
        </div>
      )}
    </details>
  )
}

/** By what `goToField` finds the part in which a field stands before it is drawn. */
function pathsOf(fields: readonly ClientField[], parentPath = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible')
      return pathsOf(field.fields, parentPath)
    if (!('name' in field) || field.type === 'ui') return []
    return [parentPath === '' ? field.name : `${parentPath}.${field.name}`]
  })
}
