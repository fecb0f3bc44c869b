import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { COMPONENTS } from '.'
import { render } from '../testing/render'

const SOURCE = join(import.meta.dirname, '..')
const NO_COMPONENTS = new Set(['examples', 'testing'])

const folders = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_COMPONENTS.has(entry.name))
  .map(({ name }) => name)

test('every component has a folder with itself and its examples, and stands in the registry', () => {
  for (const folder of folders) {
    expect(readdirSync(join(SOURCE, folder))).toEqual(
      expect.arrayContaining([`${folder}.tsx`, `${folder}.examples.tsx`]),
    )
  }
  expect(COMPONENTS.map(({ name }) => name)).toEqual(folders.toSorted())
})

const shown = COMPONENTS.filter(({ onEveryPage }) => !onEveryPage)

describe.each(shown)('$name', ({ examples, purpose }) => {
  test('says what it is for, and shows it', () => {
    expect(purpose).toMatch(/。$/)
    const html = Object.values(examples).map((node) => render(node).innerHTML)
    expect(html.some((text) => text !== '')).toBe(true)
  })
})

test('all examples can stand on one page: no id and no name of a landmark twice', () => {
  const page = document.createElement('div')
  for (const { examples } of shown) {
    for (const node of Object.values(examples)) page.append(render(node))
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  const landmarks = [...page.querySelectorAll('nav, search, section[aria-label]')].map(
    (element) => `${element.tagName} ${element.getAttribute('aria-label')}`,
  )
  expect(landmarks).toEqual([...new Set(landmarks)])
  const labelled = [...page.querySelectorAll('label[for]')].map((label) =>
    page.querySelector(`[id="${label.getAttribute('for')}"]`),
  )
  expect(labelled).not.toContain(null)
})
