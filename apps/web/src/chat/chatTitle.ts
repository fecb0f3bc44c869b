import type { ChatData } from './loadChat'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Says first what became of a question. No word of a visitor stands in it. */
export function chatTitle({ talk }: Pick<ChatData, 'talk'>): string {
  const t = translator('Chat', contentLanguage())
  if (!talk) return t('title')
  if (talk.about === 'reply') {
    const rating = translator('ChatRating', contentLanguage())
    return rating('thanks' in talk.outcome ? 'title' : 'problemTitle')
  }
  return t('reply' in talk.outcome ? 'answeredTitle' : 'problemTitle')
}
