import { type ReviewLinkState, reviewLinkState } from '@tokyo-cancer-portal/domain'
import type { ReviewLink } from '../payload-types'

/** A review link as the people at its document see it; the token is not in it. */
export type ReviewLinkEntry = {
  id: string
  reviewerName: string
  /** Who made it. */
  madeBy: string
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  state: ReviewLinkState
}

export function reviewLinkOf(link: ReviewLink, madeBy: string, now = new Date()): ReviewLinkEntry {
  return {
    id: link.id,
    reviewerName: link.reviewerName,
    madeBy,
    createdAt: link.createdAt,
    expiresAt: link.expiresAt ?? '',
    lastUsedAt: link.lastUsedAt ?? null,
    state: reviewLinkState(link, now),
  }
}
