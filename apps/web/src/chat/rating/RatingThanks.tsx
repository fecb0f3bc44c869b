import type { ChatRating } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'

/** Thanks for saying whether a reply helped, and what to do where it did not. */
export function RatingThanks({ rating }: { rating: ChatRating }) {
  const t = translator('ChatRating', contentLanguage())
  return <p className="measure">{t(rating === 'yes' ? 'thanksYes' : 'thanksNo')}</p>
}
