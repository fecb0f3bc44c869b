import { type DraftCollectionSlug, isCorrectable } from '@tokyo-cancer-portal/domain'

/** The rich texts of a kind of document in which safe fixes are taken on the review screen. */
export const fixableTexts = (slug: DraftCollectionSlug): readonly string[] =>
  isCorrectable(slug) ? ['body'] : []
