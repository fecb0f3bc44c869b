import { expect, it } from '@jest/globals'
import { recordWords } from './recordWords'

it.each([
  [
    { requests: 0, clean: 0, cleanInARow: 0 },
    'この365日のあいだに、返事をした承認の依頼はありません。',
  ],
  [
    { requests: 6, clean: 6, cleanInARow: 6 },
    '最近の依頼6件のうち6件を、差し戻しも手直しもなく承認しました。',
  ],
  [
    { requests: 10, clean: 9, cleanInARow: 7 },
    '最近の依頼10件のうち9件を、差し戻しも手直しもなく承認しました（最近は続けて7件）。',
  ],
])('%j', (record, words) => {
  expect(recordWords(record)).toBe(words)
})
