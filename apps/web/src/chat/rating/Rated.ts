import type { ChatRating } from '@tokyo-cancer-portal/domain'

import { CHAT_RATINGS } from '@tokyo-cancer-portal/domain'

/** What a visitor says of a reply. */
export interface Rated {
  /** As it came with the reply. */
  receipt: string
  rating: ChatRating
  /** Network address of the visitor, as our own server saw it. */
  address: string
}

/** A rating by its name in forms; undefined for anything else. */
export const ratingOf = (value: unknown): ChatRating | undefined =>
  CHAT_RATINGS.find((rating) => rating === value)
