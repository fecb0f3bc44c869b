'use client'

import { LogOutIcon, useAuth, useConfig, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { createPortal } from 'react-dom'
import { useIsReady } from '../../useIsReady'
import { stopKeeping } from '../keptText/openKeepers'
import { forgetTextsOf, hasTextsOf } from '../keptText/keptTexts'
import './signOut.css'

/**
 * Signs out, and takes along what this browser keeps of the person's unsaved texts, after asking: the next one at a shared
 * computer finds nothing. A session that ends by itself comes another way, and loses nothing (decision 0046).
 */
export function SignOut() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const isReady = useIsReady()
  const dialog = useRef<HTMLDialogElement>(null)
  const account = String(user?.id ?? '')

  const leave = () => {
    dialog.current?.close()
    stopKeeping()
    forgetTextsOf(window.localStorage, account)
    const { routes } = config
    startRouteTransition(() => router.push(`${routes.admin}${config.admin.routes.logout}`))
  }
  const ask = () => {
    if (wouldLoseSomething() || hasTextsOf(window.localStorage, account))
      dialog.current?.showModal()
    else leave()
  }
  // Not within the menu: it closes, and is inert then, where a telephone is turned.
  const question = (
    <dialog aria-labelledby="portal-sign-out" className="portal-dialog" ref={dialog}>
      <h2 id="portal-sign-out">保存していない入力があります</h2>
      <p>
        ログアウトすると、この端末に控えている分も含めて、保存していない入力は消えます。残したいときは、ログアウトせずに、先に保存してください。
      </p>
      <div className="portal-sign-out__buttons">
        <button
          className="btn btn--style-primary btn--size-medium"
          onClick={() => dialog.current?.close()}
          type="button"
        >
          ログアウトしない
        </button>
        <button className="btn btn--style-secondary btn--size-medium" onClick={leave} type="button">
          消してログアウト
        </button>
      </div>
    </dialog>
  )
  return (
    <>
      <button
        aria-label="ログアウト"
        className="nav__log-out portal-sign-out"
        disabled={!isReady}
        onClick={ask}
        title="ログアウト"
        type="button"
      >
        <LogOutIcon />
      </button>
      {isReady && createPortal(question, document.body)}
    </>
  )
}

/** Whether a form of the page has unsaved changes, of whatever kind it is: then it would ask before the page is left. */
function wouldLoseSomething(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}
