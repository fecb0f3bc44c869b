import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'
import { type Suggestion, Suggestions } from './Suggestions'

const PAUSE_MS = 150

/**
 * `<search-suggest data-source data-count data-none>` around a form with one search field, an empty
 * `<div role="listbox" hidden>` and a live region `[data-part=status]`: suggestions below the field while somebody types
 * (the combobox pattern of WAI-ARIA). `data-count` has `{n}` where the number goes.
 *
 * The arrow keys choose, Enter takes what is chosen and looks for it, Escape closes. Keys that belong to an input method
 * (`isOfInputMethod`) are left to it.
 */
export class SearchSuggest extends HTMLElement {
  #suggestions = new Suggestions('')
  #shown: readonly Suggestion[] = []
  #chosen = -1
  /** What somebody typed, while a suggestion stands in the field. */
  #typed = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    const { field, list } = this.#parts()
    if (!field || !list || field.getAttribute('role') === 'combobox') return
    this.#suggestions = new Suggestions(this.dataset.source ?? '')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('aria-controls', list.id)
    field.addEventListener('input', () => this.#goOn(field))
    field.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.contains(relatedTarget)) this.#close()
    })
    // Pressing on a suggestion must not take the focus out of the field, which would close the list.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null
      if (option) this.#take([...list.children].indexOf(option))
    })
  }

  #parts() {
    return {
      field: this.querySelector('input'),
      list: this.querySelector<HTMLElement>('[role=listbox]'),
      status: this.querySelector('[data-part=status]'),
    }
  }

  /** What is typed goes on from what stands in the field; the list on show is still that of before. */
  #goOn(field: HTMLInputElement): void {
    this.#typed = field.value
    this.#mark(-1)
    this.#askSoon()
  }

  #askSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS)
  }

  async #ask(): Promise<void> {
    const { field } = this.#parts()
    const typed = field?.value.trim() ?? ''
    const found = await this.#suggestions.for(typed)
    // An answer to what is not in the field any more.
    if (found && field && field.value.trim() === typed && field === document.activeElement) {
      this.#typed = field.value
      this.#show(found)
    }
  }

  #show(found: readonly Suggestion[]): void {
    const { field, list, status } = this.#parts()
    if (!field || !list) return
    this.#shown = found
    this.#chosen = -1
    list.replaceChildren(...found.map((one, at) => optionOf(one, `${list.id}-${at}`)))
    list.hidden = found.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    field.removeAttribute('aria-activedescendant')
    if (status) {
      status.textContent =
        found.length > 0 ? (this.dataset.count ?? '').replace('{n}', String(found.length)) : ''
    }
  }

  #close(): void {
    clearTimeout(this.#timer)
    if (this.#shown.length > 0) this.#show([])
  }

  #press(event: KeyboardEvent): void {
    if (isOfInputMethod(event)) return
    const isOpen = this.#shown.length > 0
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isOpen) this.#choose(this.#chosen + (event.key === 'ArrowDown' ? 1 : -1))
      else void this.#ask()
    } else if (event.key === 'Escape' && isOpen) {
      // The first press closes the list, the next one empties the field.
      event.preventDefault()
      this.#choose(-1)
      this.#close()
    } else if (event.key === 'Enter' && isOpen && this.#chosen >= 0) {
      event.preventDefault()
      this.#take(this.#chosen)
    }
  }

  /** Marks a suggestion and writes it into the field; before the first and after the last stands what was typed. */
  #choose(wanted: number): void {
    const { field } = this.#parts()
    if (!field) return
    const { length } = this.#shown
    this.#mark(wanted < -1 ? length - 1 : wanted >= length ? -1 : wanted)
    field.value = this.#shown[this.#chosen]?.text ?? this.#typed
  }

  #mark(at: number): void {
    const { field, list } = this.#parts()
    const option = [...(list?.children ?? [])][at]
    this.#chosen = option ? at : -1
    for (const one of list?.children ?? [])
      one.setAttribute('aria-selected', String(one === option))
    if (option) field?.setAttribute('aria-activedescendant', option.id)
    else field?.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }

  #take(at: number): void {
    const { field } = this.#parts()
    const taken = this.#shown[at]
    if (!field || !taken) return
    field.value = taken.text
    this.#close()
    field.form?.requestSubmit()
  }
}

function optionOf({ text, label }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('div')
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const name = document.createElement('span')
  name.textContent = text
  option.append(name)
  if (label) {
    const kind = document.createElement('small')
    kind.textContent = label
    option.append(' ', kind)
  }
  return option
}
