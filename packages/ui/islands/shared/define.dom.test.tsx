import { afterEach, expect, jest, test } from '@jest/globals'

import { define } from './define'

afterEach(() => void jest.restoreAllMocks())

test('an element wakes when the page has been read to its end, with everything in it', () => {
  const state = jest.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  const seen: (string | null)[] = []
  class Waiting extends HTMLElement {
    connectedCallback() {
      seen.push(this.textContent)
    }
  }
  define('test-waiting', Waiting)
  document.body.innerHTML = '<test-waiting></test-waiting>'
  document.querySelector('test-waiting')?.append('内容')
  expect(seen).toEqual([])
  state.mockReturnValue('interactive')
  document.dispatchEvent(new Event('DOMContentLoaded'))
  expect(seen).toEqual(['内容'])
})

test('a script that comes twice does no harm', () => {
  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  define('test-twice', First)
  define('test-twice', Second)
  expect(customElements.get('test-twice')).toBe(First)
})
