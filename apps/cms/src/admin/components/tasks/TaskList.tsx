import { createLocalReq, type ServerProps } from 'payload'
import { leftBehind } from '../../../workflow/assignments/leftBehind'
import { waitingItems } from '../../../workflow/waitingItems'
import { waitingReports } from '../../../feedback/waitingReports'
import { FeedbackTasks } from './FeedbackTasks'
import { HandOverTasks } from './HandOverTasks'
import { TaskTable } from './TaskTable'
import { WaitingForDecision } from './WaitingForDecision'

/** What the person who signed in starts with and what waits, on the home screen of the admin. */
export async function TaskList({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const { toDecide, toReview, returned, submitted } = await waitingItems(req)
  const toHandOver = await leftBehind(req)
  const feedback = await waitingReports(req)
  const adminRoute = payload.config.routes.admin
  const lists = [
    {
      heading: '事後確認',
      note: '医療機関がすぐに公開した内容です。載せたままでよいか確かめてください。',
      items: toReview,
    },
    {
      heading: '差し戻し',
      note: 'コメントを読んで直し、もう一度承認を依頼してください。',
      items: returned,
    },
    { heading: '承認を依頼中', note: '都の担当者が確認しています。', items: submitted },
  ].filter(({ items }) => items.length > 0)
  const isQuiet =
    lists.length === 0 && toDecide.length === 0 && toHandOver.length === 0 && feedback.total === 0
  return (
    <>
      <h1 className="portal-home__title">ホーム</h1>
      {isQuiet ? (
        <p className="portal-tasks__none">確認や対応を待つ内容はありません。</p>
      ) : (
        <div className="portal-tasks">
          <WaitingForDecision adminRoute={adminRoute} items={toDecide} />
          {lists.map((list) => (
            <TaskTable adminRoute={adminRoute} key={list.heading} {...list} />
          ))}
          <FeedbackTasks adminRoute={adminRoute} {...feedback} />
          <HandOverTasks adminRoute={adminRoute} items={toHandOver} />
        </div>
      )}
    </>
  )
}
