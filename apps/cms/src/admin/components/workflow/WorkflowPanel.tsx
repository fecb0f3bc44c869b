'use client'

import { useConfig, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { EVENT_STATUSES, labelOf } from '@tokyo-cancer-portal/domain'
import { useMemo } from 'react'
import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { formatInstant } from '../../formatInstant'
import { labelledFields } from '../../labelledFields'
import { panelNote } from '../../panelNote'
import { EffectSummary } from '../chatChecks/EffectSummary'
import { AnnouncedDates } from './AnnouncedDates'
import { AnnounceForm } from './AnnounceForm'
import { choicesOf } from './choicesOf'
import { CommentThread } from './CommentThread'
import { Decision } from './Decision'
import { FieldComments } from './FieldComments'
import { ReviewLinks } from './ReviewLinks'
import { ScheduleForm } from './ScheduleForm'
import { StateBadge } from './StateBadge'
import { Timeline } from './Timeline'
import { TypedNumbers } from './TypedNumbers'
import { useWorkflow } from './useWorkflow'
import { WorkflowNotice } from './WorkflowNotice'
import { WorkflowProblem } from './WorkflowProblem'

/** Where a document stands and what this person can do about it, beside the form. */
export function WorkflowPanel() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const isModified = useFormModified()
  // Payload takes a form for unmodified some moments before it knows the version that was saved.
  const isSaving = useFormProcessing()
  const workflow = useWorkflow()
  const { description, problem, notice, act } = workflow
  const isBlocked =
    isModified || isSaving || workflow.isSending || !workflow.isCurrent || workflow.isOutdated
  const fields = useMemo(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
    return config ? labelledFields(config.fields) : []
  }, [collectionSlug, getEntityConfig])

  if (!id || isTrashed) return null
  const actOnShown: typeof act = (path, body, done) =>
    act(path, { ...body, baseVersion: workflow.shown }, done)
  const labels = new Map(fields.map(({ path, label }) => [path, label]))
  return (
    <section aria-label="承認の流れ" className="portal-workflow">
      {notice && <WorkflowNotice notice={notice} />}
      {description && (
        <>
          <p className="portal-workflow__state">
            <StateBadge state={description.state} />
            {description.eventStatus && (
              <span className={`portal-state portal-state--${description.eventStatus}`}>
                開催の状態：{labelOf(EVENT_STATUSES, description.eventStatus)}
              </span>
            )}
            <span>{panelNote(description)}</span>
          </p>
          {isAskedAbout(description) && (
            <blockquote>{description.afterReview?.announcement?.reason}</blockquote>
          )}
          {description.afterReview && (
            <AnnouncedDates
              afterReview={description.afterReview}
              isBlocked={isBlocked}
              onAct={actOnShown}
            />
          )}
          {description.responsible && <p>担当：{description.responsible.name}</p>}
          {description.claim && description.state === 'submitted' && (
            <p>
              確認している人：{description.claim.name}（{formatInstant(description.claim.since)}
              から）
            </p>
          )}
          <TypedNumbers problems={description.typedNumbers} />
          <EffectSummary isAsked={description.events.some(({ event }) => event === 'approve')} />
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
                onAct={actOnShown}
                phrases={description.phrases}
              />
            ))}
            <AnnounceForm description={description} isBlocked={isBlocked} onAct={actOnShown} />
          </div>
        </>
      )}
      {workflow.isOfOthers && (
        <p>公開されている内容です。直せるのは、担当する機関の方と都の職員です。</p>
      )}
      {problem && <WorkflowProblem problem={problem} />}
      {description && (
        <>
          <ScheduleForm
            isBlocked={isBlocked}
            onAct={actOnShown}
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

/** Whether this person is to look at the reason of an announcement. */
function isAskedAbout({ afterReview }: WorkflowDescription): boolean {
  return Boolean(afterReview?.announcement?.reason) && afterReview?.decisions.length !== 0
}
