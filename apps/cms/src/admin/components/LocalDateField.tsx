'use client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { TextFieldClientProps } from 'payload'
import { NativeInputField } from './NativeInputField'

/** A day, with its weekday and Japanese year beneath: 「2026年（令和8年）12月10日（木）」. */
export function LocalDateField(props: TextFieldClientProps) {
  return (
    <NativeInputField
      {...props}
      describe={(value) => formatDate(value, { weekday: true })}
      type="date"
    />
  )
}
