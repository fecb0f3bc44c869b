import type { Column } from './Column'

import { CANCER_TYPES, EVENT_ACCESSIBILITY } from '@tokyo-cancer-portal/domain'

import { readTerms } from '../read/readTerm'
import { readText } from '../read/readText'

/** What some visitors need to know besides. */
export const detailColumns: readonly Column[] = [
  {
    path: 'cancerTypes',
    heading: 'がんの種類',
    kind: 'terms',
    vocabulary: CANCER_TYPES,
    read: readTerms(CANCER_TYPES),
    hint: '特定のがんについてのときに、「、」で区切って並べます。空欄は「問わない」です。',
    example: '',
  },
  {
    path: 'accessibility',
    heading: '参加しやすくする配慮',
    aliases: ['配慮'],
    kind: 'terms',
    vocabulary: EVENT_ACCESSIBILITY,
    read: readTerms(EVENT_ACCESSIBILITY),
    hint: '確かめたものだけを「、」で区切って並べます。',
    example: '車椅子で参加できる、途中で休める場所がある',
  },
  {
    path: 'accessibilityNote',
    heading: '配慮の補足',
    kind: 'text',
    read: readText(500),
    hint: '事前に知らせてほしいことなどを書きます。',
    example: '',
  },
]
