'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { WorkflowState } from '@tokyo-cancer-portal/domain'
import type { Claim } from '../../../workflow/claims/claimsOf'
import { useIsReady } from '../../useIsReady'
import { StateBadge } from '../workflow/StateBadge'
import { forgetNotice, useNotice } from '../workflow/workflowNotices'
import { WorkflowNotice } from '../workflow/WorkflowNotice'
import type { CorrectionChoices } from '../../../review/correction/correctionChoices'
import { ClaimButton } from './ClaimButton'
import { CorrectionDesk } from './CorrectionDesk'
import type { DeskChoice } from './deskChoices'
import { KeyHelp } from './KeyHelp'
import { ReviewForm } from './ReviewForm'
import { useReviewActions } from './useReviewActions'
import { useReviewKeys } from './useReviewKeys'

type Props = {
  base: string
  baseVersion: string
  state: WorkflowState
  /** What can be decided about it; nothing where it does not wait any more. */
  choices: readonly DeskChoice[]
  /** Whether it waits for an approval, and colleagues want to know who is looking at it. */
  isRequest: boolean
  claim: Claim | null
  /** What can be mended with an approval; null where nothing can. */
  correction: CorrectionChoices | null
  phrases: readonly string[]
  editHref: string
  queueHref: string
  nextHref: string | null
  previousHref: string | null
  /** What is decided about. */
  children: ReactNode
}

const NONE: Readonly<Record<string, string>> = {}

/** What is to be looked at, and below it the decision, by mouse or by single keys. */
export function ReviewDesk(props: Props) {
  const { base, baseVersion, state, choices, isRequest, claim, phrases, children } = props
  const { correction, editHref, queueHref, nextHref, previousHref } = props
  const [opened, setOpened] = useState<string | null>(null)
  const [comments, setComments] = useState(NONE)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const help = useRef<HTMLDialogElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const notice = useNotice()
  const onward = nextHref ?? queueHref
  const actions = useReviewActions({ base, baseVersion, claim, onward })
  const { held, mayTakeOver, problem, reasons, isSending, ask, decide, toggleClaim } = actions
  const isReady = useIsReady()
  const isWaiting = choices.length > 0
  const open = choices.find(({ button }) => button === opened) ?? null
  const comment = (open && comments[open.button]) ?? ''
  const isOff = !isReady || !isWaiting || isSending || isLeaving || isCorrecting
  // What was typed is not left behind by a single key.
  const isWriting = comment.trim() !== '' || isCorrecting
  const keys = useMemo(() => {
    const go = (href: string) => {
      // Until the next document is there, keys would still decide about this one.
      setIsLeaving(true)
      forgetNotice()
      router.push(href)
    }
    const stays = isWriting || isLeaving
    return {
      j: nextHref === null || stays ? undefined : () => go(nextHref),
      k: previousHref === null || stays ? undefined : () => go(previousHref),
      ...Object.fromEntries(
        choices.flatMap(({ sign, button }) =>
          sign === undefined || isOff ? [] : [[sign, () => setOpened(button)]],
        ),
      ),
      e: isOff || correction === null ? undefined : () => setIsCorrecting(true),
      c: isOff || mayTakeOver || !isRequest ? undefined : () => void toggleClaim(),
      '?': () => help.current?.showModal(),
    }
  }, [
    nextHref,
    previousHref,
    choices,
    correction,
    isOff,
    isRequest,
    isWriting,
    isLeaving,
    mayTakeOver,
    router,
    toggleClaim,
  ])
  const { isOn, toggle } = useReviewKeys(keys)
  const cancel = () => {
    // The buttons are there again when one of them gets the focus.
    flushSync(() => {
      setOpened(null)
      setIsCorrecting(false)
    })
    bar.current?.querySelector<HTMLElement>('.portal-lab__buttons button')?.focus()
  }
  return (
    <div className="portal-review__desk">
      {notice && <WorkflowNotice notice={notice} />}
      <p className="portal-workflow__state">
        <StateBadge state={state} />
        {held && <span>担当：{held.isOwn ? 'あなた' : held.name}</span>}
      </p>
      {!isWaiting && <p>いまは承認も事後確認も待っていません。</p>}
      {isWaiting && !isRequest && (
        <p>すでにサイトに載っています。このまま載せてよいか、確かめてください（事後確認）。</p>
      )}
      {children}
      <div className="portal-review__bar" ref={bar}>
        {problem && (
          <div className="portal-workflow__problem" role="alert">
            <p>{problem}</p>
            {reasons.length > 0 && (
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        {correction && isCorrecting && (
          <CorrectionDesk
            ask={ask}
            choices={correction}
            decide={decide}
            editHref={editHref}
            isSending={isSending}
            onCancel={cancel}
          />
        )}
        {open && !isCorrecting && (
          <ReviewForm
            choice={open}
            comment={comment}
            isSending={isSending}
            key={open.button}
            onCancel={cancel}
            onDecide={() => void decide(open, comment)}
            onWrite={(words) => setComments({ ...comments, [open.button]: words })}
            phrases={phrases}
          />
        )}
        {isWaiting && !isCorrecting && (
          <div className="portal-lab__buttons">
            {choices.map(({ button, label, sign, isPrimary }) => (
              <DeskButton
                isOff={isOff}
                isPrimary={isPrimary}
                key={button}
                onPress={() => setOpened(button)}
                sign={sign}
              >
                {label}
              </DeskButton>
            ))}
            {correction && (
              <DeskButton
                isOff={isOff}
                isPrimary={false}
                onPress={() => setIsCorrecting(true)}
                sign="e"
              >
                軽微な修正をして公開
              </DeskButton>
            )}
            {isRequest && (
              <ClaimButton
                claim={held}
                isOff={isOff}
                mayTakeOver={mayTakeOver}
                onPress={() => void toggleClaim()}
              />
            )}
          </div>
        )}
        <nav aria-label="承認待ちの移動" className="portal-review__ways">
          {previousHref && <a href={previousHref}>前へ（k）</a>}
          {nextHref && <a href={nextHref}>次へ（j）</a>}
          <a href={editHref}>フォームを開く</a>
          <a href={queueHref}>承認待ちの一覧</a>
          <button onClick={() => help.current?.showModal()} type="button">
            キーの使い方（?）
          </button>
        </nav>
      </div>
      <KeyHelp isOn={isOn} onToggle={toggle} ref={help} />
    </div>
  )
}

type ButtonProps = {
  sign: string | undefined
  isOff: boolean
  isPrimary: boolean
  onPress: () => void
  children: string
}

function DeskButton({ sign, isOff, isPrimary, onPress, children }: ButtonProps) {
  const style = isPrimary ? 'primary' : 'secondary'
  return (
    <button
      aria-keyshortcuts={sign}
      className={`btn btn--style-${style} btn--size-medium`}
      disabled={isOff}
      onClick={onPress}
      type="button"
    >
      {children}
      {sign && `（${sign}）`}
    </button>
  )
}
