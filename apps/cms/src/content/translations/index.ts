import type { Language } from '@tokyo-cancer-portal/domain'
import { easy } from './easy'
import { en } from './en'
import type { Translations } from './Translations'

/** The starting content in other languages than Japanese. */
export const TRANSLATIONS: readonly { language: Language; translations: Translations }[] = [
  { language: 'easy', translations: easy },
  { language: 'en', translations: en },
]
