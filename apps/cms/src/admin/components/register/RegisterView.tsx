import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { previewOn } from '../../../preview/previewUrl'
import { listTypedNumbers } from '../../../register/listTypedNumbers'
import { readDay } from '../../../register/readDay'
import { registerOverview } from '../../../register/registerOverview'
import { mayReadRegister } from '../../../register/requireRegister'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { ChangeList } from './ChangeList'
import { CountTable } from './CountTable'
import { DayForm } from './DayForm'
import { MisstatedList } from './MisstatedList'

/** The register of hospitals on another day, what changes until then, and texts that say other numbers. */
export async function RegisterView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  if (!mayReadRegister(await actorOf(req))) notFound()
  const { payload } = req
  const { admin } = payload.config.routes
  const today = toLocalDate(new Date())
  const { date, problem } = askedDay(searchParams?.date, today)
  const overview = await registerOverview(req, date, today)
  const documents = await listTypedNumbers(req, today)
  const isComing = date > today
  return (
    <AdminPage view={view} title={VIEW_TITLES.register} className="portal-lab">
      <p>
        選んだ日に、指定を受けている病院などがいくつになるかを、今日と並べて確かめるところです。サイトを見る方には、いつも今日の状況が表示されます。
      </p>
      <DayForm date={date} problem={problem} />
      <section aria-labelledby="register-counts">
        <h2 id="register-counts">病院の数</h2>
        <p>
          このサイトに公開している病院を数えています。
          {isComing
            ? '指定の開始と終了のほか、その日までに予約されている公開と取り下げも含みます。'
            : '過ぎた日については、今の登録から分かる範囲で数えています。'}
        </p>
        <CountTable overview={overview} />
      </section>
      <section aria-labelledby="register-changes">
        <h2 id="register-changes">
          {isComing
            ? `${formatDate(date, { era: false })}までに変わること`
            : `${formatDate(date, { era: false })}から今日までに変わったこと`}
        </h2>
        {isComing && (
          <p>
            4月1日に変わる指定は、施設・団体の「指定」に開始の日と終了の日を入れて、前もって公開しておけます。名前が変わるときは、新しい名前と以前の名称を入れた下書きを、その日に公開するよう予約します。
          </p>
        )}
        <ChangeList
          editHref={(id) => `${admin}/collections/organizations/${id}`}
          overview={overview}
          previewHref={isComing ? (id) => previewOn({ id, date, req }) : null}
        />
      </section>
      <section aria-labelledby="register-typed">
        <h2 id="register-typed">文章の中の数の食い違い</h2>
        <p>
          文章に書かれた病院の数のうち、今日の登録とも、公表された数とも違うものです。本文に「自動で数える病院の数」を入れると、数が変わっても直さずに済みます。
        </p>
        <MisstatedList admin={admin} documents={documents} />
      </section>
    </AdminPage>
  )
}

/** The day in the address; where it is none, the usual one and why. */
function askedDay(typed: unknown, today: string): { date: string; problem: string | null } {
  try {
    return { date: readDay(typed, today), problem: null }
  } catch (error) {
    return { date: readDay(undefined, today), problem: (error as Error).message }
  }
}
