import type { Translations } from '../Translations'
import { pages } from './pages'
import { passages } from './passages'
import { phrases } from './phrases'

export const easy: Translations = { pages, passages, phrases }
