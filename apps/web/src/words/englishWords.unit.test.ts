import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { expect, test } from '@jest/globals'
import { glossaryTermSchema } from '@tokyo-cancer-portal/cms-client'

import { englishWords } from './englishWords'

const term = (name: string): GlossaryTerm =>
  glossaryTermSchema.parse({
    id: name,
    slug: 'a',
    term: name,
    reading: 'よみ',
    explanation: 'x',
    explainInText: true,
  })

const dictionary = englishWords(['palliative care', 'biopsy', 'Hello Work'].map(term))

test.each([
  ['It offers palliative care.', ['palliative care']],
  ['Palliative care is support.', ['Palliative care']],
  ['Biopsies and a biopsy', ['Biopsies', 'biopsy']],
  ['Hello Works (ハローワーク)', ['Hello Works']],
  ['antibiopsy biopsyx BIOPSY', []],
  ['緩和ケア', []],
])('%j → %j', (text, expected) => {
  expect(dictionary.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
