import { EVENT_STATUSES, labelOf } from '@tokyo-cancer-portal/domain'
import type { AfterReview, WorkflowDescription } from '../workflow/describeWorkflow'
import { BESIDE_NOTE, RETURNED_FOR_DECIDER, STATE_WORDS } from './workflowWords'

type Standing = Pick<
  WorkflowDescription,
  'state' | 'isLive' | 'isDecider' | 'eventStatus' | 'afterReview'
>

/** What the state of a document means for the person who reads it: who has to act now. */
export function panelNote(description: Standing): string {
  const { state, isLive, isDecider, afterReview } = description
  if (afterReview) return afterReviewNote(description, afterReview)
  if (state === 'returned' && isDecider) {
    return isLive
      ? `サイトには前の内容が載っています。${RETURNED_FOR_DECIDER}`
      : RETURNED_FOR_DECIDER
  }
  return (isLive ? BESIDE_NOTE[state] : undefined) ?? STATE_WORDS[state].note
}

function afterReviewNote(
  { state, eventStatus }: Standing,
  { announcement, dates, decisions }: NonNullable<Standing['afterReview']>,
): string {
  if (decisions.length === 0) {
    return `${BESIDE_NOTE[state] ?? 'サイトに載っています。'}${WAITS_FOR_LOOK}`
  }
  if (dates.length > 0) return `${announcedDatesNote(dates, announcement !== null)}${CHECK}`
  if (!announcement) {
    return '医療機関がサイトに公開しました。このまま載せてよいか、確かめてください。'
  }
  const what = eventStatus ? labelOf(EVENT_STATUSES, eventStatus) : '中止または延期'
  return `医療機関が${what}を知らせました。${CHECK}`
}

const WAITS_FOR_LOOK = 'サイトの内容は、都の担当者の事後確認を待っています。'
const CHECK = 'このまま載せてよいか、確かめてください。'

function announcedDatesNote(dates: AfterReview['dates'], isEventToo: boolean): string {
  const [only, ...others] = dates
  if (!only || isEventToo || others.length > 0) return '医療機関が、次の中止・延期を知らせました。'
  return `医療機関が、${only.label}の回の${labelOf(EVENT_STATUSES, only.status)}を知らせました。`
}
