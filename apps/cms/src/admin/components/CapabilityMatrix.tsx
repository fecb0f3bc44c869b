'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { ACTIONS, GOVERNED_SLUGS, parseCapabilities } from '@tokyo-cancer-portal/domain'
import type { JSONFieldClientProps } from 'payload'
import { COLLECTION_LABELS } from '../collectionLabels'
import { toggleCapability } from '../toggleCapability'

/** What a role may do, as a table: a row for each kind of content, a column for each action. */
export function CapabilityMatrix({ field, path: pathFromProps, readOnly }: JSONFieldClientProps) {
  const { disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
  })
  const capabilities = parseCapabilities(value ?? {}) ?? {}
  const isLocked = readOnly || disabled

  return (
    <div className="field-type portal-matrix">
      <FieldLabel as="span" label={field.label} path={path} />
      <FieldError path={path} showError={showError} />
      {/* Scrolled by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label="内容ごとの権限" className="portal-matrix__scroll" tabIndex={0}>
        <table>
          <caption className="portal-visually-hidden">内容ごとの権限</caption>
          <thead>
            <tr>
              <th scope="col">内容</th>
              {ACTIONS.map((action) => (
                <th key={action.value} scope="col">
                  {action.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {GOVERNED_SLUGS.map((slug) => (
              <tr key={slug}>
                <th scope="row">{COLLECTION_LABELS[slug]}</th>
                {ACTIONS.map((action) => (
                  <td key={action.value}>
                    <input
                      aria-label={`${COLLECTION_LABELS[slug]}：${action.label}`}
                      checked={capabilities[slug]?.includes(action.value) ?? false}
                      disabled={isLocked}
                      onChange={() => setValue(toggleCapability(capabilities, slug, action.value))}
                      type="checkbox"
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
