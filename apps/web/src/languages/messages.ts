import type { Language } from '@tokyo-cancer-portal/domain'

import easy from '../../messages/easy.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import japanese from '../../messages/ja.json' with { type: 'json' }

/** The words of the site itself. Every language has every one of them (`messages.unit.test.ts`). */
export type Messages = typeof japanese

export const MESSAGES: Readonly<Record<Language, Messages>> = { ja: japanese, easy, en }
