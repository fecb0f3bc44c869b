import { canSystem } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { env } from '../../../env'
import { readMailFolder } from '../../../mail/readMailFolder'
import { mailFolder } from '../../../mail/sendMail'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { formatInstant } from '../../formatInstant'

/**
 * The mails that a portal without a mail server wrote into files, for trying it out. On the embedded database only:
 * they hold links that are for one person.
 */
export async function MailView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const mayRead =
    env.hasEmbeddedDatabase &&
    env.smtpUrl === '' &&
    canSystem(await actorOf(req), 'manage-settings')
  if (!mayRead) notFound()
  const mails = await readMailFolder(mailFolder())
  return (
    <AdminPage view={view} title={VIEW_TITLES.mail} className="portal-mail">
      <p>
        メールのサーバーが設定されていないため、ここに保存しています（新しい順に50通まで）。実際には送られていません。
      </p>
      {mails.length === 0 && <p>まだありません。</p>}
      {mails.map((mail) => (
        <details key={mail.id}>
          <summary>
            {formatInstant(mail.at)}・{mail.to}
            <br />
            <strong>{mail.subject}</strong>
          </summary>
          <pre>{mail.text}</pre>
        </details>
      ))}
    </AdminPage>
  )
}
