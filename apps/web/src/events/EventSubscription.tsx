import type { EventFilter } from './eventFilter'

import { Disclosure, TextLink } from '@tokyo-cancer-portal/ui'

import { env } from '../env'
import { eventFeedLinks } from './eventFeedLinks'

/** Ways to hear of new dates without coming back: they carry the conditions of the list along. */
export function EventSubscription({ filter }: { filter: EventFilter }) {
  const [atom, calendar] = eventFeedLinks(filter)
  const address = `${env().siteUrl}${calendar.href}`
  return (
    <Disclosure summary="この一覧をカレンダーで購読">
      <p>
        いまの条件に合うイベントが、お使いのカレンダーに表示されます。日程の変更や中止も反映されます。
      </p>
      <ul className="mt-2 list-disc space-y-2 pl-6">
        <li>
          <a href={address.replace(/^https?:/, 'webcal:')} className="link">
            カレンダーアプリで開く
          </a>
          （iPhone、Mac、Outlookなど）
        </li>
        <li>
          Googleカレンダーなどでは、「URLで追加」に次のアドレスを貼り付けてください。
          <br />
          <code className="break-all">{address}</code>
        </li>
        <li>
          <TextLink href={calendar.href}>カレンダーのファイルを保存する</TextLink>
          （一度だけ取り込む場合）
        </li>
        <li>
          <TextLink href={atom.href}>新着をフィード（Atom）で受け取る</TextLink>
        </li>
      </ul>
    </Disclosure>
  )
}
