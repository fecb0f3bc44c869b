import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { ClientField } from 'payload'
import { goToField } from './goToField'

const fields = [
  {
    type: 'tabs',
    tabs: [{ label: '日時・会場', fields: [{ type: 'array', name: 'occurrences', fields: [] }] }],
  },
] as unknown as ClientField[]
const pressed = jest.fn()
const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 5)
  })

/** Two folded rows, of which each draws its field a moment after it was opened. */
beforeEach(() => {
  pressed.mockReset()
  HTMLElement.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = `
    <button class="tabs-field__tab-button tabs-field__tab-button--active">日時・会場</button>
    ${[0, 1]
      .map(
        (row) => `<div id="occurrences-row-${row}"><div class="collapsible collapsible--collapsed">
          <button class="collapsible__toggle" data-row="${row}"></button></div></div>`,
      )
      .join('')}`
  for (const toggle of document.querySelectorAll<HTMLElement>('.collapsible__toggle')) {
    toggle.addEventListener('click', () => {
      const { row } = toggle.dataset
      pressed(row)
      // Something else of the page is drawn first.
      document.body.append('…')
      setTimeout(() => {
        toggle.parentElement?.classList.remove('collapsible--collapsed')
        toggle.insertAdjacentHTML(
          'afterend',
          `<div id="field-occurrences__${row}__endTime"><input></div>`,
        )
      }, 1)
    })
  }
})
let stop: () => void = () => undefined
afterEach(() => stop())

test('opens the row, once and no other, and goes to the field in it', async () => {
  stop = goToField(fields, 'occurrences.1.endTime')
  await settled()
  await settled()
  expect(pressed.mock.calls).toEqual([['1']])
  expect(document.activeElement).toBe(
    document.querySelector('#field-occurrences__1__endTime input'),
  )
})

test('goes nowhere when it is too late, or given up', async () => {
  stop = goToField(fields, 'occurrences.1.endTime', () => true)
  stop = goToField(fields, 'none.3.field')
  stop()
  await settled()
  expect(pressed).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(document.body)
})
