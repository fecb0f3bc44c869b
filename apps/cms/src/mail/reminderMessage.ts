import { ANSWER_WORKING_DAYS } from '@tokyo-cancer-portal/domain'
import { formatInstant } from '../admin/formatInstant'
import type { WaitingFor } from '../workflow/waitingItems'
import { FOOTER, PORTAL } from './frame'
import { type Message, oneLine } from './messages'

/** Something that has waited longer than was promised, as its mail tells it. */
export type ReminderEntry = {
  kind: string
  title: string
  organization: string
  /** When an event takes place next (ISO). */
  startsAt: string | null
  wait: WaitingFor
  /** Since when it waits (ISO). */
  since: string
  /** Where it is decided. */
  url: string
  /** Whether the reader has said to be looking at it. */
  isClaimed: boolean
}

/** More than these nobody reads in a mail; the list has them all. */
const MOST = 20

const WAITS: Record<WaitingFor, string> = { decision: '承認待ち', look: '事後確認' }

/** Reminds somebody of what waits, the most pressing first: all of it in one mail. */
export function reminderMessage(reminder: {
  readerName: string
  entries: readonly ReminderEntry[]
  listUrl: string
}): Message {
  const { readerName, entries, listUrl } = reminder
  const [first] = entries
  const only = entries.length === 1 && first ? `：${first.title}` : `（${entries.length}件）`
  const shown = entries.slice(0, MOST).map(paragraphOf).join('\n\n')
  const rest =
    entries.length > MOST ? `\n\nほか${entries.length - MOST}件は、一覧をご覧ください。` : ''
  return {
    subject: oneLine(`【${PORTAL}】${waitsWords(entries)}の目安を過ぎています${only}`),
    text: `${readerName} 様\n\n${waitsWords(entries)}の目安（${ANSWER_WORKING_DAYS}営業日以内）を過ぎたものが${entries.length}件あります。確認をお願いします。\n\n${shown}${rest}\n\n一覧：${listUrl}\n\n${FOOTER}\n`,
  }
}

/** What is late: what is public already has no request that could be answered. */
function waitsWords(entries: readonly ReminderEntry[]): string {
  const said = (['decision', 'look'] as const).filter((one) =>
    entries.some(({ wait }) => wait === one),
  )
  return said.map((one) => LATE[one]).join('と')
}

const LATE: Record<WaitingFor, string> = { decision: '承認の依頼への返事', look: '事後確認' }

function paragraphOf(entry: ReminderEntry): string {
  const { kind, title, organization, startsAt, wait, since, url, isClaimed } = entry
  return [
    `■ ${oneLine(title)}`,
    `${WAITS[wait]}・${kind}${organization ? `・${organization}` : ''}`,
    ...(startsAt ? [`開催：${formatInstant(startsAt)}`] : []),
    `${formatInstant(since)}から待っています${isClaimed ? '（あなたが担当）' : ''}`,
    url,
  ].join('\n')
}
