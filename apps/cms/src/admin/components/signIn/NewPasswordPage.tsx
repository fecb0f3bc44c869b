'use client'

import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import { DEAD_RESET_LINK } from '../../../auth/deadResetLink'
import { NewPasswordForm } from './NewPasswordForm'

/** The page of a link from a mail; `token` is null where the link is good no more. */
export function NewPasswordPage({ token }: { token: string | null }) {
  const [isDead, setIsDead] = useState(token === null)
  return (
    <div className="portal-sign-in">
      <h1>パスワードの設定</h1>
      {isDead || token === null ? (
        <p className="portal-workflow__problem" role="alert">
          {DEAD_RESET_LINK}
        </p>
      ) : (
        <NewPasswordForm onDead={() => setIsDead(true)} token={token} />
      )}
      <p>
        <Link href="/admin/login" prefetch={false}>
          ログイン画面へ
        </Link>
      </p>
    </div>
  )
}
