import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { env } from '../../../env'
import { helpContact } from '../../../help/helpContact'
import { HOSPITAL_TOPICS } from '../../../help/hospitalTopics'
import { HELP_PATH } from './helpPaths'
import { PrintButton } from './PrintButton'

/** In the page itself: a rule of the style sheet would hold for whatever else of the admin is printed. */
const SHEET = '@page { size: A4; margin: 12mm; }'

/** 使い方 on one sheet of A4, to be pinned up beside the computer: a page without the frame of the admin. */
export async function HelpPrintView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!(await actorOf(req))) notFound()
  const { admin } = req.payload.config.routes
  const contact = await helpContact(req)
  return (
    <main className="portal-guide">
      <style>{SHEET}</style>
      <p className="portal-guide__ways">
        <a href={`${admin}${HELP_PATH}`}>使い方に戻る</a>
        <PrintButton />
      </p>
      <h1>東京都がんポータル イベントの載せ方</h1>
      <p className="portal-guide__address">
        管理画面：<strong>{`${env.cmsUrl}${admin}`}</strong>
      </p>
      <div className="portal-guide__topics">
        {HOSPITAL_TOPICS.map(({ id, title, when, steps }) => (
          <section aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            <p>{when}</p>
            <ol>
              {steps.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className="portal-guide__end">
        画面の写真は、管理画面の「使い方」にあります。
        {contact && `困ったときは：${contact.name} 電話 ${contact.phone}`}
      </p>
    </main>
  )
}
