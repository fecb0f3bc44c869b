import { expect, test } from '@jest/globals'

import { isSearchResult } from '../search/isSearchResult'

test.each([
  // Pages to keep: one condition, or the two of which people have addresses.
  ['/events', false],
  ['/events?page=2', false],
  ['/events?period=past&page=3', false],
  ['/events?when=weekend', false],
  ['/events?topic=work', false],
  ['/en/events?format=online&area=ku-chuobu&page=2', false],
  ['/events/calendar?format=online&month=2026-12', false],
  ['/events.ics?area=tosho', false],
  ['/events/feed.atom', false],
  // As many as there are words, days, or combinations.
  ['/events?q=%E4%B9%B3%E3%81%8C%E3%82%93', true],
  ['/en/events?q=a', true],
  ['/events?from=2026-12-01', true],
  ['/events?to=2026-12-01', true],
  ['/events?area=tosho&when=weekend', true],
  ['/events?audience=family&fee=free', true],
  ['/events/calendar?q=a&month=2026-12', true],
  ['/events.ics?q=a', true],
  ['/events/feed.atom?cancer=breast&open=yes', true],
  // Other pages.
  ['/events/a-salon?q=a', false],
  ['/hospitals', false],
])('%s is what somebody asked: %s', (address, expected) => {
  expect(isSearchResult(address)).toBe(expected)
})
