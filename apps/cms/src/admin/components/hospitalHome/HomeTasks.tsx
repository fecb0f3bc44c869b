import { CONFIRMED_PARTS, daysUntil, type DueFacts, labelOf } from '@tokyo-cancer-portal/domain'
import type { HospitalHomeContent } from '../../../hospitalHome/hospitalHome'
import { formatInstant } from '../../formatInstant'
import { FeedbackTasks } from '../tasks/FeedbackTasks'
import { CorrectedTask } from './CorrectedTask'
import { dayInWords } from './dateWords'
import { ReturnedTask } from './ReturnedTask'
import { TextTaskItem } from './TextTaskItem'
import { TaskSection } from './TaskSection'

type Props = {
  content: Omit<HospitalHomeContent, 'events'>
  adminRoute: string
  /** The page of the own organization. */
  organizationHref: string
  now: Date
}

/** やること: what people at a hospital are to do next, the most pressing first. */
export function HomeTasks({ content, adminRoute, organizationHref, now }: Props) {
  const { returned, corrected, deadlines, recordings, texts, facts, feedback } = content
  const lists = [returned, corrected, deadlines, texts, recordings, facts, feedback.reports]
  const formOf = (slug: string, id: string) => `${adminRoute}/collections/${slug}/${id}`
  return (
    <section aria-labelledby="hospital-tasks" className="portal-hospital__part">
      <h2 id="hospital-tasks">やること</h2>
      {lists.every(({ length }) => length === 0) && (
        <p className="portal-tasks__none">いま、していただくことはありません。</p>
      )}
      <div className="portal-tasks">
        <TaskSection
          count={returned.length}
          heading="差し戻し"
          isPressing
          note="コメントを読んで直し、もう一度承認を依頼してください。"
        >
          {returned.map((item) => (
            <ReturnedTask href={formOf(item.slug, item.id)} item={item} key={item.id} />
          ))}
        </TaskSection>
        <TaskSection
          count={corrected.length}
          heading="東京都が一部を直して公開したもの"
          note="承認のときに、次のところを直しました。違っているときは、フォームで直し、承認を依頼してください。"
        >
          {corrected.map((item) => (
            <CorrectedTask
              href={formOf(item.slug, item.id)}
              item={item}
              key={`${item.id} ${item.at}`}
            />
          ))}
        </TaskSection>
        <TaskSection
          count={deadlines.length}
          heading="申込みの締切が近いイベント"
          note="満員になったときは「満員になった」を付けて、サイトを見た方に知らせてください。"
        >
          {deadlines.map(({ id, title, at }) => (
            <li key={id}>
              <a href={formOf('events', id)}>{title}</a>
              <p>
                締切 {formatInstant(at)}
                <strong className="portal-tasks__soon">{daysLeft(daysUntil(at, now))}</strong>
              </p>
            </li>
          ))}
        </TaskSection>
        <TaskSection
          count={texts.length}
          heading="確かめていただきたいところ"
          note="公開中の内容に、読む方が迷うかもしれないところがありました。公開はそのまま続きますので、お手すきのときにご確認ください。"
        >
          {texts.map((task) => (
            <TextTaskItem href={formOf(task.slug, task.id)} key={task.id} task={task} />
          ))}
        </TaskSection>
        <TaskSection
          count={recordings.length}
          heading="動画を載せられるイベント"
          note="終わったオンラインのイベントです。録画を公開したときは、「アーカイブ動画」にURLを入れてください。"
        >
          {recordings.map(({ id, title, at }) => (
            <li key={id}>
              <a href={`${formOf('events', id)}?field=archiveVideo.url`}>{title}</a>
              <p>{formatInstant(at)}に終わりました</p>
            </li>
          ))}
        </TaskSection>
        <TaskSection
          count={facts.length}
          heading="施設情報の確認"
          note="年に2回、載っている内容がいまも正しいか確かめ、「確かめた日」を入れてください。"
        >
          {facts.map(({ part, count, confirmedOn }) => (
            <li key={part}>
              <a href={`${organizationHref}?field=${FIELDS[part]}`}>
                {labelOf(CONFIRMED_PARTS, part)}
                {part === 'services' && `（${count}件）`}
              </a>
              <p>
                {confirmedOn
                  ? `最後に確かめた日 ${dayInWords(confirmedOn)}`
                  : '確かめた日がまだ入っていません'}
              </p>
            </li>
          ))}
        </TaskSection>
        <FeedbackTasks adminRoute={adminRoute} {...feedback} />
      </div>
    </section>
  )
}

/** Where the day of a confirmation is written. */
const FIELDS: Record<DueFacts['part'], string> = {
  'consultation-center': 'consultationCenter.confirmedOn',
  services: 'services',
}

const daysLeft = (days: number): string => (days === 0 ? '今日まで' : `あと${days}日`)
