import { expect, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { NothingYet } from './NothingYet'

const show = (of: 'events' | 'pages' | 'resources', note?: string) => {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<NothingYet of={of} {...(note ? { note } : {})} />))
  return {
    text: element.querySelector('p')?.textContent,
    links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  }
}

test.each([
  ['pages', ['#consultation', '/hospitals', '/events']],
  ['events', ['/events', '/events?format=online', '#consultation']],
  ['resources', ['/resources', '#consultation']],
] as const)('a list of %s that is empty offers what fits', (of, links) => {
  const shown = show(of)
  expect(shown.links).toEqual(links)
  expect(shown.text).toMatch(/。$/)
})

test('staff say it in their words', () => {
  expect(show('pages', 'ただいま準備しています。').text).toBe('ただいま準備しています。')
})
