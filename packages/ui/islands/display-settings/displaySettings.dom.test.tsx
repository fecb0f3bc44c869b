import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { connectForm } from './connectForm'
import { keepSettings, knownSettings, readSettings } from './settings'
import { showSettings } from './showSettings'

const KEY = 'portal-display'
const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  showSettings([])
  document.body.innerHTML = `
    <div id="display-settings">
      <input type="radio" name="size" value="" checked>
      <input type="radio" name="size" value="large">
      <input type="radio" name="size" value="xlarge">
      <input type="checkbox" value="ruby">
      <p data-kept="yes" hidden></p><p data-kept="no" hidden></p>
    </div>`
})
afterEach(() => void jest.restoreAllMocks())

const form = () => document.getElementById('display-settings') as HTMLElement
const checked = () =>
  [...form().querySelectorAll('input')].filter((input) => input.checked).map(({ value }) => value)
const choose = (value: string) =>
  form().querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
const told = () =>
  [...form().querySelectorAll<HTMLElement>('[data-kept]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.kept)

const forbid = () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError')
  }
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    jest.spyOn(Storage.prototype, name).mockImplementation(refuse)
  }
}

describe('what is kept', () => {
  test.each([
    ['', []],
    ['large', ['large']],
    ['ruby xlarge', ['xlarge', 'ruby']],
    ['xlarge large ruby ruby', ['large', 'ruby']],
    ['LARGE huge', []],
    ['{"size":"large"}', []],
    ['"><script>alert(1)</script>', []],
    ['__proto__ constructor', []],
    ['ruby '.repeat(10_000), ['ruby']],
    ['no-ruby large', ['large', 'no-ruby']],
    ['no-ruby ruby', ['ruby']],
  ])('%j means %j', (text, settings) => {
    localStorage.setItem(KEY, text)
    expect(readSettings()).toEqual(settings)
    expect(knownSettings(text)).toEqual(settings)
  })

  test('the usual look leaves no trace', () => {
    expect(keepSettings(['large'])).toBe(true)
    expect(keepSettings([])).toBe(true)
    expect(localStorage).toHaveLength(0)
  })

  test('a browser that forbids it is not a fault', () => {
    forbid()
    expect(readSettings()).toBeNull()
    expect(keepSettings(['large'])).toBe(false)
    expect(keepSettings([])).toBe(false)
  })
})

describe('the form', () => {
  test('shows what was chosen before', () => {
    localStorage.setItem(KEY, 'xlarge ruby')
    connectForm(form())
    expect(checked()).toEqual(['xlarge', 'ruby'])
    expect(root.dataset.display).toBe('xlarge ruby')
    expect(told()).toEqual(['yes'])
  })

  test('keeps what is chosen, and forgets it again', () => {
    connectForm(form())
    choose('large')
    choose('ruby')
    expect(localStorage.getItem(KEY)).toBe('large ruby')
    expect(root.dataset.display).toBe('large ruby')
    choose('')
    choose('ruby')
    expect(localStorage.getItem(KEY)).toBeNull()
    expect(root.hasAttribute('data-display')).toBe(false)
  })

  test('says so where nothing can be kept, and leaves the choice on this page alone', () => {
    forbid()
    choose('large')
    connectForm(form())
    expect(told()).toEqual(['no'])
    expect(checked()).toEqual(['large'])
    choose('ruby')
    expect(root.dataset.display).toBe('large ruby')
    expect(told()).toEqual(['no'])
  })

  describe('in plain Japanese, where readings are shown without asking', () => {
    beforeEach(() => {
      root.dataset.usual = 'ruby'
      form().querySelector('input[value=ruby]')?.setAttribute('checked', '')
    })
    afterEach(() => {
      delete root.dataset.usual
    })

    test('remembers that somebody wants none, and forgets it again', () => {
      connectForm(form())
      expect(checked()).toEqual(['', 'ruby'])
      choose('ruby')
      expect(localStorage.getItem(KEY)).toBe('no-ruby')
      expect(root.dataset.display).toBe('no-ruby')
      choose('large')
      expect(localStorage.getItem(KEY)).toBe('large no-ruby')
      choose('ruby')
      choose('')
      expect(localStorage.getItem(KEY)).toBeNull()
    })

    test('shows what was chosen before, and leaves alone what was said on other pages', () => {
      localStorage.setItem(KEY, 'no-ruby')
      connectForm(form())
      expect(checked()).toEqual([''])
      localStorage.setItem(KEY, 'ruby')
      dispatchEvent(new StorageEvent('storage'))
      expect(checked()).toEqual(['', 'ruby'])
      choose('large')
      expect(localStorage.getItem(KEY)).toBe('large ruby')
    })
  })

  test('does not take plain Japanese without readings for a wish on other pages', () => {
    localStorage.setItem(KEY, 'no-ruby')
    connectForm(form())
    expect(checked()).toEqual([''])
    choose('large')
    expect(localStorage.getItem(KEY)).toBe('large no-ruby')
    choose('ruby')
    expect(localStorage.getItem(KEY)).toBe('large ruby')
  })

  test('says so when there is no room left', () => {
    connectForm(form())
    expect(told()).toEqual(['yes'])
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    choose('large')
    expect(told()).toEqual(['no'])
    expect(root.dataset.display).toBe('large')
  })

  test.each([
    ['another window', () => dispatchEvent(new StorageEvent('storage'))],
    [
      'the page that was left',
      () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ])('follows %s', (_, tell) => {
    connectForm(form())
    localStorage.setItem(KEY, 'large')
    tell()
    expect(checked()).toEqual(['large'])
    expect(root.dataset.display).toBe('large')
  })
})
