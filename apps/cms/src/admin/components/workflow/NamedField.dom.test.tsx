import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'

const fields = [
  {
    type: 'tabs',
    tabs: [
      { label: '基本', fields: [{ type: 'text', name: 'title' }] },
      { label: '日時・会場', fields: [{ type: 'group', name: 'venue', fields: [] }] },
    ],
  },
]
jest.unstable_mockModule('@payloadcms/ui', () => ({
  useConfig: () => ({ getEntityConfig }),
  useDocumentInfo: () => ({ collectionSlug: 'events' }),
}))
const getEntityConfig = () => ({ fields })
const { NamedField } = await import('./NamedField')

const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
let root: Root
const clicked = jest.fn()

/** A form with its first tab open; the second draws its field a moment after it was pressed. */
beforeEach(() => {
  clicked.mockReset()
  HTMLElement.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = `
    <button class="tabs-field__tab-button tabs-field__tab-button--active">基本</button>
    <button class="tabs-field__tab-button" id="second">日時・会場</button>
    <div id="form"><input id="field-title"></div><div id="root"></div>`
  document.getElementById('second')?.addEventListener('click', (event) => {
    clicked()
    ;(event.target as HTMLElement).classList.add('tabs-field__tab-button--active')
    setTimeout(() => {
      const form = document.getElementById('form')
      if (form) form.innerHTML = '<div id="field-venue__name"><input type="hidden"><input></div>'
    }, 0)
  })
  root = createRoot(document.getElementById('root') as HTMLElement)
})
afterEach(() => flushSync(() => root.unmount()))

const openWith = (query: string) => {
  window.history.replaceState(null, '', `/admin/collections/events/1${query}`)
  flushSync(() => root.render(<NamedField />))
}

test('a link to a field opens its tab and goes to it', async () => {
  openWith('?field=venue.name')
  await settled()
  await settled()
  expect(clicked).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(document.querySelector('#field-venue__name input:last-child'))
})

test('a field that is on the page is gone to at once', () => {
  openWith('?field=title')
  expect(document.activeElement?.id).toBe('field-title')
  expect(clicked).not.toHaveBeenCalled()
})

test('a link to a field in a folded section opens it before its fields are drawn', async () => {
  const form = document.getElementById('form') as HTMLElement
  form.innerHTML =
    '<details data-fields="title summary"></details><details data-fields="flyer flyerPages"></details>'
  const [other, section] = form.querySelectorAll('details')
  const draw = () => {
    if (section) section.innerHTML = '<input id="field-flyerPages">'
  }
  section?.addEventListener('toggle', draw, { once: true })
  openWith('?field=flyerPages')
  expect(section?.open).toBe(true)
  expect(other?.open).toBe(false)
  await settled()
  await settled()
  expect(document.activeElement?.id).toBe('field-flyerPages')
})

test('a link to a field in a folded row opens the row', async () => {
  const form = document.getElementById('form') as HTMLElement
  form.innerHTML = `<div class="collapsible collapsible--collapsed">
    <button class="collapsible__toggle"></button><input id="field-occurrences__0__note" hidden></div>`
  const toggle = form.querySelector('.collapsible__toggle')
  toggle?.addEventListener('click', () => {
    clicked()
    toggle.parentElement?.classList.remove('collapsible--collapsed')
    toggle.nextElementSibling?.removeAttribute('hidden')
  })
  openWith('?field=occurrences.0.note')
  await settled()
  expect(document.activeElement?.id).toBe('field-occurrences__0__note')
  expect(clicked).toHaveBeenCalledTimes(1)
})

test('whoever is writing is left alone', async () => {
  const search = document.body.appendChild(document.createElement('input'))
  search.focus()
  openWith('?field=venue.name')
  await settled()
  await settled()
  expect(document.activeElement).toBe(search)
  expect(clicked).not.toHaveBeenCalled()
})

test.each(['', '?field=', '?field=none', '?field="]:not(x'])('%s moves nothing', async (query) => {
  openWith(query)
  await settled()
  expect(document.activeElement).toBe(document.body)
  expect(clicked).not.toHaveBeenCalled()
})
