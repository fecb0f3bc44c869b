'use client'

import type { TextFieldClientProps } from 'payload'
import { NativeInputField } from './NativeInputField'

const describe = () => ''

/** A time of the day. */
export function LocalTimeField(props: TextFieldClientProps) {
  return <NativeInputField {...props} describe={describe} type="time" />
}
