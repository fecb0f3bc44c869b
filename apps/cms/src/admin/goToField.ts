import type { ClientField } from 'payload'
import { tabOfField } from './tabOfField'

/** For how long a form that is still being drawn is waited for. */
const PATIENCE_MS = 10_000
const TARGETS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], button'

/**
 * Takes somebody to a field of the form, in whatever tab, section and folded row it is, and gives it the focus; as soon as it is drawn,
 * within ten seconds.
 *
 * @param fields of the collection
 * @param path as `occurrences.0.endTime`
 * @param isOver asked again and again: whether it is too late for that
 * @returns gives it up
 */
export function goToField(
  fields: readonly ClientField[],
  path: string,
  isOver: () => boolean = () => false,
): () => void {
  const tab = tabOfField(fields, path)
  const pressed = new WeakSet<Element>()
  const look = () => {
    if (isOver() || focusField(path)) stop()
    else {
      if (tab !== null) openTab(tab)
      openSections(path)
      unfold(path, pressed)
    }
  }
  const observer = new MutationObserver(look)
  const patience = window.setTimeout(() => observer.disconnect(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    window.clearTimeout(patience)
  }
  observer.observe(document.body, {
    attributeFilter: ['class', 'style'],
    childList: true,
    subtree: true,
  })
  look()
  return stop
}

const elementOf = (path: string) => document.getElementById(`field-${path.replaceAll('.', '__')}`)

/** @returns whether the field is on the page and could be gone to */
function focusField(path: string): boolean {
  const field = elementOf(path)
  if (!field || isFolded(field)) return false
  const target = field.matches(TARGETS) ? field : field.querySelector<HTMLElement>(TARGETS)
  if (!target) return false
  target.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
  return document.activeElement === target
}

function openTab(label: string): void {
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const tab = [...buttons].find(({ textContent }) => textContent?.trim() === label)
  if (tab && !tab.classList.contains('tabs-field__tab-button--active')) tab.click()
}

/** A section draws its fields when it is opened (`FormSection`), so it is found by what it says of them. */
function openSections(path: string): void {
  const names = path.split('.')
  const around = new Set(names.map((_, at) => names.slice(0, at + 1).join('.')))
  for (const section of document.querySelectorAll<HTMLDetailsElement>('details[data-fields]')) {
    const own = section.dataset.fields?.split(' ') ?? []
    if (own.some((name) => around.has(name))) section.open = true
  }
}

const FOLDED = '.collapsible--collapsed'
const isFolded = (element: Element): boolean => element.closest(FOLDED) !== null

/**
 * Opens the rows and parts around a field from the outside in; a row draws its fields only then. Each is pressed once: pressed
 * again before it is drawn open, it would close.
 */
function unfold(path: string, pressed: WeakSet<Element>): void {
  const parts = path.split('.')
  const rows = parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : [],
  )
  const around = [...rows.map((id) => document.getElementById(id)), elementOf(path)]
  for (const element of around) {
    const folded = element?.querySelector(FOLDED) ?? element?.closest(FOLDED)
    const toggle = folded?.querySelector<HTMLElement>('.collapsible__toggle')
    if (toggle) {
      if (!pressed.has(toggle)) {
        pressed.add(toggle)
        toggle.click()
      }
      return
    }
  }
}
