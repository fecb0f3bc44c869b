'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { OwnPasswordSteps } from './OwnPasswordSteps'
import { SESSIONS_CHANGED } from './sessionsChanged'

/** パスワード, on the page of the own account. Nobody sees or sets that of somebody else. */
export function OwnPassword() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  const [isChanged, setIsChanged] = useState(false)
  if (!user || user.id !== id) return null
  const open = () => {
    setIsChanged(false)
    setIsOpen(true)
  }
  const finish = () => {
    setIsOpen(false)
    setIsChanged(true)
    window.dispatchEvent(new Event(SESSIONS_CHANGED))
  }
  return (
    <section aria-label="パスワード" className="portal-workflow">
      <h3>パスワード</h3>
      {isOpen ? (
        <OwnPasswordSteps onCancel={() => setIsOpen(false)} onDone={finish} />
      ) : (
        <div className="portal-workflow__choices">
          <Button buttonStyle="secondary" margin={false} onClick={open} size="medium" type="button">
            パスワードを変更する
          </Button>
        </div>
      )}
      <output className={isChanged ? 'portal-workflow__notice' : undefined}>
        {isChanged ? 'パスワードを変更しました。ほかの端末からはログアウトしました。' : ''}
      </output>
    </section>
  )
}
