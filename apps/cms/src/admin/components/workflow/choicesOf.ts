import type { AfterReview, WorkflowDescription } from '../../../workflow/describeWorkflow'
import { ANNOUNCEMENT_ASK, EVENT_WORDS } from '../../workflowWords'
import type { Choice } from './Decision'

const MAIN = ['publish-at-once', 'submit', 'approve'] as const

/** What the person can do with the document, each with a button of its own. */
export function choicesOf(description: WorkflowDescription): Choice[] {
  const main = MAIN.find((one) => description.events.some(({ event }) => event === one))
  const events = description.events.map(({ event, isCommentRequired }): Choice => {
    const words = EVENT_WORDS[event as keyof typeof EVENT_WORDS]
    return {
      path: event,
      ...words,
      isCommentRequired,
      isPrimary: event === main,
    }
  })
  // Of a meeting with several dates one says first which is meant (`AnnounceForm`).
  const isOfWhole = description.canAnnounce && description.announceable.length === 0
  const announcements = isOfWhole
    ? ANNOUNCEMENTS.filter(({ status }) => status !== description.eventStatus).map(
        ({ choice }) => choice,
      )
    : []
  const reviews = reviewsOf(description.afterReview)
  return [...events, ...reviews, ...announcements]
}

/** Where several things wait for a look, these are about all of them (`AnnouncedDates` about each). */
function reviewsOf(afterReview: WorkflowDescription['afterReview']): Choice[] {
  if (!afterReview) return []
  const { announcement, dates, decisions, publication } = afterReview
  const waiting = dates.length + (announcement ? 1 : 0) + (publication ? 1 : 0)
  return decisions.map((decision) => {
    if (decision === 'return') return returnOf(publication)
    const choice = REVIEWS[decision]
    return waiting > 1 ? { ...choice, button: `すべて${choice.button}` } : choice
  })
}

/** Takes back what was published without approval; says what is on the site then. */
export function returnOf(publication: AfterReview['publication']): Choice {
  const becomes = RETURNS_TO[publication?.returnsTo ?? 'nothing']
  return {
    path: 'review',
    button: '差し戻す',
    done: `差し戻しました。${becomes.done}`,
    ask: `直してほしいこと（公開した人に届きます）。差し戻すと、${becomes.ask}`,
    isCommentRequired: true,
    isPrimary: false,
    body: { decision: 'return' },
  }
}

const RETURNS_TO = {
  before: {
    ask: 'サイトは、前に確認した内容に戻ります。',
    done: 'サイトは、前に確認した内容に戻りました。',
  },
  nothing: {
    ask: 'サイトから取り下げます。',
    done: 'サイトから取り下げました。',
  },
}

const ANNOUNCEMENTS: { status: string; choice: Choice }[] = (
  [
    ['cancelled', '中止を知らせる', '中止のお知らせを載せました。'],
    ['postponed', '延期を知らせる', '延期のお知らせを載せました。'],
  ] as const
).map(([status, button, done]) => ({
  status,
  choice: {
    path: 'announce',
    button,
    done,
    ask: ANNOUNCEMENT_ASK,
    commentName: 'reason',
    isCommentRequired: true,
    isPrimary: false,
    body: { status },
  },
}))

export const REVIEWS: Record<'accept' | 'revert', Choice> = {
  accept: {
    path: 'review',
    button: '確認した（このまま載せる）',
    done: '事後確認を済ませました。',
    ask: '',
    isCommentRequired: false,
    isPrimary: true,
    body: { decision: 'accept' },
  },
  revert: {
    path: 'review',
    button: 'お知らせの前に戻す',
    done: '開催の状態を元に戻しました。',
    ask: '元に戻す理由（なくてもかまいません）',
    isCommentRequired: false,
    isPrimary: false,
    body: { decision: 'revert' },
  },
}
