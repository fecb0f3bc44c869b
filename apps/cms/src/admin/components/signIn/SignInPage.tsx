'use client'

import { Link } from '@payloadcms/ui'
import { SignInSteps } from './SignInSteps'

/** The page ログイン. The admin is loaded anew afterwards: what it shows depends on who is in. */
export function SignInPage({ redirectTo }: { redirectTo: string }) {
  return (
    <div className="portal-sign-in">
      <h1>ログイン</h1>
      <SignInSteps onDone={() => window.location.assign(redirectTo)} />
      <p>
        <Link href="/admin/forgot" prefetch={false}>
          パスワードをお忘れですか？
        </Link>
      </p>
    </div>
  )
}
