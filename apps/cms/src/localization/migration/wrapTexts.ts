import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'
import { isPlainObject } from '../../fields/input/isPlainObject'
import { mapTexts } from './mapTexts'
import type { Rewrite } from './rewriteBlocks'

/** Puts the texts of blocks where Payload looks for them by language: `'x'` becomes `{ ja: 'x' }`. */
export const wrapTexts: Rewrite = (rows, blocks) =>
  mapTexts(rows, blocks, (text) => {
    return text === undefined || isByLanguage(text) ? text : { [DEFAULT_LANGUAGE]: text }
  })

/** A rich text is an object too, but its only key is `root`. */
export function isByLanguage(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && Object.keys(value).every(isLanguage)
}
