import { can, mayLearnFromChat } from '@tokyo-cancer-portal/domain'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { GROUPS_OF_PAGE, listGroups } from '../../../chat/learning/listGroups'
import { listReplies, RECORDS_OF_PAGE } from '../../../chat/learning/listReplies'
import { keepsQuestions } from '../../../chat/questions/keepsQuestions'
import { env } from '../../../env'
import { VIEW_TITLES } from '../../VIEW_TITLES'
import { AdminPage } from '../AdminPage'
import { GroupCard } from './GroupCard'
import { KeepingNote } from './KeepingNote'
import { KindTable } from './KindTable'
import { addressWith, readChoice } from './learningAddress'
import { Pages } from './Pages'
import { RecordTable } from './RecordTable'

/** What the chatbot did not answer, or answered wrongly: questions where they are kept, and numbers in any case. */
export async function ChatLearningView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (!mayLearnFromChat(actor)) notFound()
  const { payload } = req
  const { admin } = payload.config.routes
  const choice = readChoice(view.searchParams ?? {})
  const isKept = await keepsQuestions(payload)
  const { groups, total } = await listGroups(payload, choice)
  const replies = await listReplies(payload, { page: choice.records })
  const may = (action: 'create', collection: 'chat-answers' | 'search-entries') =>
    can({ actor, action, collection }) === true
  const isWaiting = choice.state === 'waiting'
  return (
    <AdminPage view={view} title={VIEW_TITLES.chatLearning} className="portal-lab">
      <p>
        チャットが答えられなかった質問や、「いいえ・違う」と言われた返事を見直し、チャット回答や検索の言い換えを増やすところです。
      </p>
      <section aria-labelledby="learning-questions">
        <h2 id="learning-questions">見直す質問</h2>
        <KeepingNote admin={admin} isKept={isKept} />
        <nav aria-label="質問の状態">
          <ul className="portal-learning__tabs">
            {(
              [
                ['waiting', 'これから見るもの'],
                ['done', '済んだもの'],
              ] as const
            ).map(([state, label]) => (
              <li key={state}>
                <a
                  aria-current={choice.state === state ? 'page' : undefined}
                  href={addressWith(admin, { ...choice, state, page: 1 })}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {groups.length === 0 ? (
          <p>
            {isWaiting
              ? '見直しを待っている質問は、いまのところありません。'
              : '対応しないとした質問や、答えを公開した質問が、ここに並びます。'}
          </p>
        ) : (
          <>
            <p>
              似た聞き方をまとめて、{total.toLocaleString('ja')}件あります。90日間の多い順です。
            </p>
            <ul className="portal-lab__list">
              {groups.map((group) => (
                <GroupCard
                  admin={admin}
                  group={group}
                  key={group.group}
                  mayAddWord={may('create', 'search-entries')}
                  mayAnswer={may('create', 'chat-answers')}
                  siteUrl={env.siteUrl}
                />
              ))}
            </ul>
          </>
        )}
        <Pages
          hrefOf={(page) => addressWith(admin, { ...choice, page })}
          label="見直す質問のページ"
          ofPage={GROUPS_OF_PAGE}
          page={choice.page}
          total={total}
        />
      </section>
      <section aria-labelledby="learning-kinds">
        <h2 id="learning-kinds">返事の数</h2>
        <p>
          どのように返事をしたかを、質問の文を残さずに数えています。「はい」「いいえ・違う」は、90日間に届いた回答の数です。
        </p>
        <KindTable kinds={replies.kinds} />
      </section>
      <section aria-labelledby="learning-records">
        <h2 id="learning-records">最初に示した情報</h2>
        <p>「いいえ・違う」の多い順です。多いものは、内容や、チャット回答の聞き方を見直します。</p>
        <RecordTable admin={admin} records={replies.records} siteUrl={env.siteUrl} />
        <Pages
          hrefOf={(records) => `${addressWith(admin, { ...choice, records })}#learning-records`}
          label="最初に示した情報のページ"
          ofPage={RECORDS_OF_PAGE}
          page={choice.records}
          total={replies.total}
        />
      </section>
    </AdminPage>
  )
}
