'use client'

import { Link } from '@payloadcms/ui'
import { SignInSteps } from './SignInSteps'

type Props = {
  redirectTo: string
  /** Whether somebody comes from choosing a password, and must sign in with the second factor as well. */
  isPasswordSet: boolean
}

/** The page ログイン. The admin is loaded anew afterwards: what it shows depends on who is in. */
export function SignInPage({ redirectTo, isPasswordSet }: Props) {
  return (
    <div className="portal-sign-in">
      <h1>ログイン</h1>
      {isPasswordSet && (
        <output className="portal-workflow__notice">
          パスワードを設定しました。新しいパスワードでログインしてください。
        </output>
      )}
      <SignInSteps onDone={() => window.location.assign(redirectTo)} />
      <p>
        <Link href="/admin/forgot" prefetch={false}>
          パスワードをお忘れですか？
        </Link>
      </p>
    </div>
  )
}
