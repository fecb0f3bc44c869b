'use client'

import { Button } from '@payloadcms/ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'

type Props = {
  children: ReactNode
  problem: string | null
  isBusy: boolean
  action: string
  onAction: () => void
  /** The way out of the step, and its words. */
  back?: { label: string; onBack: () => void }
}

/**
 * One step of signing in or of setting up the second factor: fields, what is wrong, and the button.
 *
 * No form of its own: on the page of the account it stands inside Payload's form, and forms cannot be nested.
 */
export function Step({ children, problem, isBusy, action, onAction, back }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isInput = event.target instanceof HTMLInputElement
    if (event.key !== 'Enter' || !isInput || isOfInputMethod(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy) onAction()
  }
  return (
    // Enter in a field does what the button does, as in a form.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="portal-step" onKeyDown={onKeyDown}>
      {children}
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="portal-step__buttons">
        <Button disabled={isBusy} margin={false} onClick={onAction} size="large" type="button">
          {action}
        </Button>
        {back && (
          <Button
            buttonStyle="subtle"
            disabled={isBusy}
            margin={false}
            onClick={back.onBack}
            size="large"
            type="button"
          >
            {back.label}
          </Button>
        )}
      </div>
    </div>
  )
}
