import { createLocalReq, type ServerProps } from 'payload'
import { leftBehind } from '../../../workflow/assignments/leftBehind'
import { waitingItems } from '../../../workflow/waitingItems'
import { HandOverTasks } from './HandOverTasks'
import { TaskTable } from './TaskTable'

/** What waits for the person who signed in, on the home screen of the admin. */
export async function TaskList({ payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const { toDecide, toReview, returned, submitted } = await waitingItems(req)
  const toHandOver = await leftBehind(req)
  const adminRoute = payload.config.routes.admin
  const lists = [
    { heading: '承認待ち', note: 'あなたの確認を待っています。', items: toDecide },
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
  if (lists.length === 0 && toHandOver.length === 0)
    return <p className="portal-tasks__none">確認や対応を待つ内容はありません。</p>
  return (
    <div className="portal-tasks">
      {lists.map((list) => (
        <TaskTable adminRoute={adminRoute} key={list.heading} {...list} />
      ))}
      <HandOverTasks adminRoute={adminRoute} items={toHandOver} />
    </div>
  )
}
