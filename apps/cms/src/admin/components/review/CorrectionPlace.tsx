'use client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { useId } from 'react'
import type { ShownPlace } from '../../../review/correction/correctionChoices'

type Props = { place: ShownPlace; value: string; onType: (value: string) => void }

/** One place that can be mended: a plain field, what the rules say about it, and their safe fix. */
export function CorrectionPlace({ place, value, onType }: Props) {
  const id = useId()
  const { label, kind, messages, fixed } = place
  const hint = [
    ...messages,
    // A date is read with its weekday, or it is read wrong.
    ...(kind === 'date' && isLocalDate(value) ? [formatDate(value, { weekday: true })] : []),
  ]
  return (
    <div className="portal-correction__place">
      <label htmlFor={id}>{label}</label>
      <Input describedBy={`${id}-hint`} id={id} onType={onType} place={place} value={value} />
      <div id={`${id}-hint`}>
        {hint.map((line) => (
          <p className="portal-hint" key={line}>
            {line}
          </p>
        ))}
      </div>
      {fixed !== null && value !== fixed && (
        <button
          className="btn btn--style-secondary btn--size-small"
          onClick={() => onType(fixed)}
          type="button"
        >
          「{fixed}」に直す
        </button>
      )}
    </div>
  )
}

type InputProps = Props & { id: string; describedBy: string }

function Input({ id, describedBy, place, value, onType }: InputProps) {
  const { kind, options, maxLength } = place
  const common = { id, value, 'aria-describedby': describedBy }
  const limit = maxLength === null ? {} : { maxLength }
  if (kind === 'choice') {
    return (
      <select {...common} onChange={({ target }) => onType(target.value)}>
        {place.value === '' && <option value="">選んでいません</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (kind === 'lines' || kind === 'paragraph') {
    return (
      <textarea {...common} {...limit} onChange={({ target }) => onType(target.value)} rows={3} />
    )
  }
  const type = kind === 'line' ? 'text' : kind
  return (
    <input {...common} {...limit} onChange={({ target }) => onType(target.value)} type={type} />
  )
}
