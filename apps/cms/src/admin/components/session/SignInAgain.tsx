'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { SignInSteps } from '../signIn/SignInSteps'

type Props = {
  email: string
  /** The session has ended; before that one can go on without. */
  isOver: boolean
  /** Somebody else has signed in in this browser meanwhile. */
  isOther: boolean
  onClose: () => void
}

/** Signs in again over the page, which stays as it is. Only the same person: the form below is his. */
export function SignInAgain({ email, isOver, isOther, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      aria-labelledby="portal-sign-in-again"
      className="portal-dialog"
      onCancel={(event) => {
        if (isOver) event.preventDefault()
      }}
      onClose={onClose}
      ref={dialog}
    >
      <h2 id="portal-sign-in-again">{titleOf(isOver, isOther)}</h2>
      <p>
        入力した内容は、この画面に残っています。続けるには、同じアカウントでもう一度ログインしてください。
      </p>
      <SignInSteps fixedEmail={email} onDone={() => dialog.current?.close()} />
      {!isOver && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dialog.current?.close()}
          size="medium"
          type="button"
        >
          あとで
        </Button>
      )}
    </dialog>
  )
}

function titleOf(isOver: boolean, isOther: boolean): string {
  if (isOther) return 'このブラウザーで、別のアカウントがログインしました'
  return isOver ? 'ログインの有効期限が切れました' : 'もう一度ログインする'
}
