import type { WorkflowDescription } from '../../../workflow/describeWorkflow'
import { EVENT_WORDS } from '../../workflowWords'
import type { Choice } from '../workflow/Decision'
import { REVIEWS, returnOf } from '../workflow/choicesOf'

/** One of the decisions of the screen. */
export type DeskChoice = Omit<Choice, 'commentName'> & {
  /** On the button that begins it; `button` confirms it. */
  label: string
  /** The key that begins it. */
  sign?: 'a' | 'r'
}

/**
 * What can be decided here: about a request, or about what is public already and waits for a look. Where both wait, the
 * request, whose approval is a look at everything that was published.
 */
export function deskChoices({
  events,
  afterReview,
}: Pick<WorkflowDescription, 'events' | 'afterReview'>): DeskChoice[] {
  if (events.some(({ event }) => event === 'approve')) return ABOUT_REQUEST
  return (afterReview?.decisions ?? []).map((decision): DeskChoice => {
    if (decision === 'accept') return SEEN
    if (decision === 'revert') return { ...REVIEWS.revert, label: REVIEWS.revert.button }
    return { ...returnOf(afterReview?.publication ?? null), label: '差し戻す', sign: 'r' }
  })
}

const ABOUT_REQUEST: DeskChoice[] = [
  {
    ...EVENT_WORDS.approve,
    path: 'approve',
    label: '承認して公開',
    sign: 'a',
    isPrimary: true,
    isCommentRequired: false,
  },
  {
    ...EVENT_WORDS.return,
    path: 'return',
    label: '差し戻す',
    sign: 'r',
    isPrimary: false,
    isCommentRequired: true,
  },
]

const SEEN: DeskChoice = {
  ...REVIEWS.accept,
  label: REVIEWS.accept.button,
  ask: '公開した人への連絡（なくてもかまいません）',
  sign: 'a',
}
