import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { kept } from '../retrieval/kept'

/** `foldForSearch` of a message. Each step reads the same one; so it is folded once. */
export const foldOnce = kept(100, foldForSearch)
