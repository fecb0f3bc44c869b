import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { mapTexts } from './mapTexts'
import type { Rewrite } from './rewriteBlocks'
import { isByLanguage } from './wrapTexts'

/** The way back: the Japanese text alone. */
export const unwrapTexts: Rewrite = (rows, blocks) =>
  mapTexts(rows, blocks, (text) => (isByLanguage(text) ? (text[DEFAULT_LANGUAGE] ?? null) : text))
