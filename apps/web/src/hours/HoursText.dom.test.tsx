import { expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { HoursText } from './HoursText'

test.each([
  [
    '月〜金 9:00〜12:00、13:00〜17:00（祝日・年末年始を除く）',
    ['月〜金 9:00〜12:00、', '13:00〜17:00', '（祝日・年末年始を除く）'],
  ],
  ['毎日 24時間（祝日も受付、年末年始を除く）', ['毎日 24時間', '（祝日も受付、年末年始を除く）']],
  [
    'Mon–Fri 9:00–12:00, 13:00–17:00; Sat 9:00–12:00 (closed on public holidays and over New Year)',
    [
      'Mon–Fri 9:00–12:00, ',
      '13:00–17:00; ',
      'Sat 9:00–12:00',
      ' (closed on public holidays and over New Year)',
    ],
  ],
  ['', []],
])('%s is broken where one pauses', (text, parts) => {
  const element = document.createElement('p')
  flushSync(() => createRoot(element).render(<HoursText text={text} />))
  const spans = [...element.querySelectorAll('span')].map((span) => span.textContent)
  expect(spans.filter(Boolean)).toEqual(parts)
  expect(element.textContent).toBe(text)
})
