import config from '@payload-config'
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { PortalLogo } from '../../../../../admin/components/PortalLogo'
import { NewPasswordPage } from '../../../../../admin/components/signIn/NewPasswordPage'
import { isResetLinkGood } from '../../../../../auth/isResetLinkGood'

type Args = { params: Promise<{ token: string }> }

export const metadata: Metadata = {
  title: 'パスワードの設定｜東京都がんポータル 管理画面',
  robots: { index: false, follow: false },
  // The address is as good as the password that is chosen here.
  referrer: 'no-referrer',
}

/** Instead of Payload's page, which asks for a password first and says afterwards that the link is dead. */
export default async function NewPassword({ params }: Args) {
  const { token } = await params
  const isGood = await isResetLinkGood(await getPayload({ config }), token)
  return (
    <MinimalTemplate className="login">
      <div className="login__brand">
        <PortalLogo />
      </div>
      <NewPasswordPage token={isGood ? token : null} />
    </MinimalTemplate>
  )
}
