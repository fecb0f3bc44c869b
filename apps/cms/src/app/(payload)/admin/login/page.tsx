import config from '@payload-config'
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { PortalLogo } from '../../../../admin/components/PortalLogo'
import { SignInPage } from '../../../../admin/components/signIn/SignInPage'

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = {
  title: 'ログイン｜東京都がんポータル 管理画面',
  robots: { index: false, follow: false },
}

/** Instead of Payload's page, which knows no second factor. */
export default async function LoginPage({ searchParams }: Args) {
  const { redirect: wanted, password } = await searchParams
  const redirectTo = getSafeRedirect({ fallbackTo: '/admin', redirectTo: wanted ?? '' })
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (user) redirect(redirectTo)
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        <PortalLogo />
      </div>
      <SignInPage isPasswordSet={password === 'set'} redirectTo={redirectTo} />
    </MinimalTemplate>
  )
}
