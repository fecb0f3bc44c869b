'use client'

import { type InputHTMLAttributes, useEffect, useId, useRef } from 'react'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
  label: string
  hint?: string
  value: string
  onValue: (value: string) => void
  /** Where the step before had the focus and is gone. */
  takesFocus?: boolean
}

/** A labelled field of a step. */
export function StepField(props: Props) {
  const { label, hint, value, onValue, takesFocus = false, id: givenId, ...rest } = props
  const ownId = useId()
  const id = givenId ?? ownId
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])
  return (
    <div className="portal-step__field">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        aria-describedby={hint ? `${id}-hint` : undefined}
        id={id}
        onChange={(event) => onValue(event.target.value)}
        ref={input}
        value={value}
      />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}
