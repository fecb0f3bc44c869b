'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { labelledFields } from '../../labelledFields'
import { BESIDE_NOTE, EVENT_WORDS, STATE_WORDS } from '../../workflowWords'
import { CommentThread } from './CommentThread'
import { type Choice, Decision } from './Decision'
import { FieldComments } from './FieldComments'
import { ReviewLinks } from './ReviewLinks'
import { ScheduleForm } from './ScheduleForm'
import { StateBadge } from './StateBadge'
import { Timeline } from './Timeline'
import { useWorkflow } from './useWorkflow'
import { WorkflowNotice } from './WorkflowNotice'
import { WorkflowProblem } from './WorkflowProblem'

/** Where a document stands and what this person can do about it, beside the form. */
export function WorkflowPanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const isModified = useFormModified()
  const workflow = useWorkflow()
  const { description, problem, notice, act } = workflow
  const isBlocked = isModified || workflow.isSending || !workflow.isCurrent || workflow.isOutdated
  const fields = useMemo(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
    return config ? labelledFields(config.fields) : []
  }, [collectionSlug, getEntityConfig])

  if (!id || isTrashed) return null
  const labels = new Map(fields.map(({ path, label }) => [path, label]))
  return (
    <section aria-label="承認の流れ" className="portal-workflow">
      {notice && <WorkflowNotice notice={notice} />}
      {description && (
        <>
          <p className="portal-workflow__state">
            <StateBadge state={description.state} />
            <span>{noteOf(description)}</span>
          </p>
          {description.responsible && <p>担当：{description.responsible.name}</p>}
          {workflow.isOutdated && (
            <p className="portal-workflow__problem" role="alert">
              ほかの方が新しい版を保存しました。画面を読み込み直してから進めてください。
            </p>
          )}
          {isModified && choicesOf(description).length > 0 && (
            <p className="portal-workflow__hint">
              保存していない変更があります。「下書き保存」を押してから進めてください。
            </p>
          )}
          <div className="portal-workflow__choices">
            {choicesOf(description).map((choice) => (
              <Decision
                choice={choice}
                fields={fields}
                isBlocked={isBlocked}
                key={choice.button}
                onAct={(path, body, done) =>
                  act(path, { ...body, baseVersion: workflow.shown }, done)
                }
                phrases={description.phrases}
              />
            ))}
          </div>
        </>
      )}
      {problem && <WorkflowProblem problem={problem} />}
      {description && (
        <>
          <ScheduleForm
            isBlocked={isBlocked}
            onAct={(path, body, done) => act(path, { ...body, baseVersion: workflow.shown }, done)}
            schedulable={description.schedulable}
            schedules={description.schedules}
          />
          <CommentThread
            canResolve={description.canResolve}
            comments={description.comments}
            fields={fields}
            isBlocked={isBlocked}
            labels={labels}
            onAct={act}
          />
          {description.reviewLinks && (
            <ReviewLinks
              base={`/api/${collectionSlug}/${id}`}
              isBlocked={isBlocked}
              links={description.reviewLinks}
              onAct={act}
            />
          )}
          <FieldComments comments={description.comments} />
          <Timeline entries={description.timeline} />
        </>
      )}
    </section>
  )
}

function noteOf({ state, isLive, afterReview }: WorkflowDescription): string {
  if (afterReview) return 'サイトに載っています。職員の事後確認を待っています。'
  return (isLive ? BESIDE_NOTE[state] : undefined) ?? STATE_WORDS[state].note
}

function choicesOf(description: WorkflowDescription): Choice[] {
  const events = description.events.map(({ event, isCommentRequired }): Choice => {
    const words = EVENT_WORDS[event as keyof typeof EVENT_WORDS]
    return {
      path: event,
      ...words,
      isCommentRequired,
      isPrimary: event === 'submit' || event === 'approve',
    }
  })
  const announcements = description.canAnnounce ? ANNOUNCEMENTS : []
  const reviews = (description.afterReview?.decisions ?? []).map((decision) => REVIEWS[decision])
  return [...events, ...reviews, ...announcements]
}

const ANNOUNCEMENTS: Choice[] = (
  [
    ['cancelled', '中止を知らせる', '中止のお知らせを載せました。'],
    ['postponed', '延期を知らせる', '延期のお知らせを載せました。'],
  ] as const
).map(([status, button, done]) => ({
  path: 'announce',
  button,
  done,
  ask: '理由と、申し込んだ方への案内（すぐにサイトに載ります）',
  commentName: 'reason',
  isCommentRequired: true,
  isPrimary: false,
  body: { status },
}))

const REVIEWS: Record<'accept' | 'revert', Choice> = {
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
