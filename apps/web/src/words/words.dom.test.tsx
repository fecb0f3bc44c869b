import type { ReactNode } from 'react'

import { expect, test } from '@jest/globals'
import { glossaryTermSchema } from '@tokyo-cancer-portal/cms-client'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { MarkedText } from './MarkedText'
import { TermNoteList } from './TermNoteList'

const term = glossaryTermSchema.parse({
  id: 't',
  slug: 'anticancer-drug',
  term: '抗がん剤',
  reading: 'こうがんざい',
  explanation: 'がん細胞を減らす薬です。',
})
const parts = [
  { base: '抗', reading: 'こう' },
  { base: 'がん', reading: null },
  { base: '剤', reading: 'ざい' },
]
const marked = { text: '抗がん剤', ruby: parts, explains: 't' }

function show(node: ReactNode): HTMLElement {
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(node))
  return element
}

test('a term is a button that opens its explanation, in a sentence that stays whole', () => {
  const body = show(
    <>
      <p>
        <MarkedText segments={['この', marked, 'は']} terms={[term]} />
      </p>
      <TermNoteList terms={[term]} />
    </>,
  )
  const button = body.querySelector('p button')
  expect(button?.getAttribute('type')).toBe('button')
  const note = body.querySelector(`#${button?.getAttribute('popovertarget')}`)
  expect(note?.getAttribute('popover')).toBe('auto')
  // Of a dialog the browser focuses what can be pressed first, wherever it stands in the page.
  expect(note?.localName).toBe('dialog')
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    expect(body.querySelector(`#${note?.getAttribute(name)}`)?.textContent).toBeTruthy()
  }
  expect(note?.textContent).toContain('がん細胞を減らす薬です。')
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('/glossary/anticancer-drug')
  expect(note?.querySelector('button')?.getAttribute('popovertargetaction')).toBe('hide')
})

test('brackets and marks beside a term stay with it, and the text is the same', () => {
  const body = show(<MarkedText segments={['薬（', marked, '）。']} terms={[term]} />)
  const bound = body.querySelector('button')?.parentElement
  expect(bound?.className).toBe('term-bound')
  expect([bound?.firstChild?.textContent, bound?.lastChild?.textContent]).toEqual(['（', '）。'])
  for (const hidden of body.querySelectorAll('rt, rp')) hidden.remove()
  expect(body.textContent).toBe('薬（抗がん剤）。')
  const free = show(<MarkedText segments={['この', marked, 'は']} terms={[term]} />)
  expect(free.querySelector('.term-bound')).toBeNull()
})

test('readings stand over kanji alone and are not read aloud', () => {
  const body = show(<MarkedText segments={[marked]} terms={[]} />)
  expect(body.querySelector('button')).toBeNull()
  expect([...body.querySelectorAll('rt')].map((rt) => rt.textContent)).toEqual(['こう', 'ざい'])
  for (const hidden of body.querySelectorAll('rt, rp')) {
    expect(hidden.getAttribute('aria-hidden')).toBe('true')
    hidden.remove()
  }
  expect(body.textContent).toBe('抗がん剤')
})

test('no explained term, no list', () => {
  expect(show(<TermNoteList terms={[]} />).innerHTML).toBe('')
})
