/** What a template is filled with: texts by the name of their place, and lists of such. */
export type Filling = { [name: string]: string | Filling[] }

/**
 * A copy of a template's first element, filled in. `[data-list=name]` has one element, which is repeated for each item of
 * the list; without items it goes, with the `[data-block]` around it. `[data-slot=name]` takes a text and goes without one, as
 * does the block around it;
 * its `data-href` and `data-value` name what its address and its value are.
 */
export function fillTemplate(template: HTMLTemplateElement, filling: Filling): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true) as HTMLElement
  fill(element, filling)
  return element
}

function fill(element: Element, filling: Filling): void {
  for (const list of [...element.querySelectorAll('[data-list]')]) {
    const items = filling[list.getAttribute('data-list') ?? '']
    const pattern = list.firstElementChild
    if (!pattern || !Array.isArray(items)) continue
    const filled = items.map((item) => {
      const copy = pattern.cloneNode(true) as Element
      fill(copy, item)
      return copy
    })
    if (filled.length > 0) list.replaceChildren(...filled)
    else (list.closest('[data-block]') ?? list).remove()
    // What is in it is done, and must not be taken for a place of what is around it.
    for (const copy of filled) for (const slot of slotsOf(copy)) slot.removeAttribute('data-slot')
  }
  for (const slot of slotsOf(element)) fillSlot(slot, filling)
}

const slotsOf = (element: Element) => [...element.querySelectorAll<HTMLElement>('[data-slot]')]

function fillSlot(slot: HTMLElement, filling: Filling): void {
  const { slot: name = '', href = '', value = '' } = slot.dataset
  const textOf = (wanted: string) => {
    const text = filling[wanted]
    return typeof text === 'string' ? text : ''
  }
  if (textOf(name) === '') return (slot.closest('[data-block]') ?? slot).remove()
  if (!(slot instanceof HTMLInputElement)) slot.textContent = textOf(name)
  if (textOf(href) !== '') slot.setAttribute('href', textOf(href))
  // In full, which a link within a template does not know. Telephone numbers stay as they are.
  if (textOf(href).startsWith('/')) slot.dataset.address = new URL(textOf(href), location.href).href
  if (value !== '') slot.setAttribute('value', textOf(value))
  // Words of another language than the page's are read out in their own.
  if (isJapanese(textOf(name)) && !isJapanesePage()) slot.lang = 'ja'
}

const isJapanese = (text: string) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
const isJapanesePage = () => document.documentElement.lang === 'ja'
