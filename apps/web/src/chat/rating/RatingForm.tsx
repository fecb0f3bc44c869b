import type { ChatRating } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { CHAT_PATH, NEWEST } from '../chatPath'
import { TurnFields } from '../TurnFields'
import { RatingThanks } from './RatingThanks'

export interface RatingFormProps {
  receipt: string
  /** What the visitor asked up to now, so that the conversation can go on. */
  turns: readonly string[]
}

/**
 * Asks whether a reply helped. Without a script it is a form of its own; with one the thanks, or why it did not arrive, come
 * in its place.
 */
export function RatingForm({ receipt, turns }: RatingFormProps) {
  const t = translator('ChatRating', contentLanguage())
  const button = (rating: ChatRating, label: string) => (
    <button
      type="submit"
      name="rating"
      value={rating}
      className="inline-flex min-h-11 cursor-pointer items-center rounded-8 border border-solid-gray-600 bg-white px-4 py-1 text-key-900 hover:bg-key-50 hover:underline"
    >
      {label}
    </button>
  )
  return (
    <form
      action={`${CHAT_PATH}#${NEWEST}`}
      method="post"
      data-block=""
      data-part="rating"
      data-unavailable={t('unavailable')}
      className="border-t border-solid-gray-300 pt-3 print:hidden"
    >
      <TurnFields turns={turns} />
      <input
        type="hidden"
        name="receipt"
        defaultValue={receipt}
        data-slot="receipt"
        data-value="receipt"
      />
      <fieldset data-part="rating-question" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <legend className="float-left me-3">{t('question')}</legend>
        {button('yes', t('yes'))}
        {button('no', t('no'))}
      </fieldset>
      <p role="alert" data-part="rating-problem" className="mt-2 measure empty:hidden" />
      <div hidden data-part="thanks-yes" tabIndex={-1}>
        <RatingThanks rating="yes" />
      </div>
      <div hidden data-part="thanks-no" tabIndex={-1}>
        <RatingThanks rating="no" />
      </div>
    </form>
  )
}
