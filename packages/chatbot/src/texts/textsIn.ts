import type { Language } from '@tokyo-cancer-portal/domain'
import { EASY } from './easy'
import { EN } from './en'
import { JA } from './ja'
import type { ReplyTexts } from './ReplyTexts'

const TEXTS: Readonly<Record<Language, ReplyTexts>> = { ja: JA, easy: EASY, en: EN }

/** Our own sentences in a language. */
export const textsIn = (language: Language): ReplyTexts => TEXTS[language]
