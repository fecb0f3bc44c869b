import type { Translations } from '../Translations'
import { pages } from './pages'
import { passages } from './passages'
import { phrases } from './phrases'
import { terms } from './terms'

export const en: Translations = { pages, passages, phrases, terms }
