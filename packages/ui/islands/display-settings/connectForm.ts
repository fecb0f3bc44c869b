import { keepSettings, knownSettings, readSettings } from './settings'
import { showSettings, shownSettings } from './showSettings'

/**
 * Makes the choices in the form last beyond the page: its boxes and radio buttons have the names of
 * settings as values, and `[data-kept]` the words for whether the browser remembers (`yes` or `no`).
 */
export function connectForm(form: HTMLElement): void {
  const inputs = [...form.querySelectorAll('input')]
  const showsReadings = document.documentElement.dataset.usual === 'ruby'
  /** What the boxes say. What was said of readings elsewhere stays: pages have different customs. */
  const chosen = (changed: EventTarget | null) => {
    const isAboutReadings = changed instanceof HTMLInputElement && changed.value === 'ruby'
    const readings = isAboutReadings
      ? changed.checked === showsReadings
        ? []
        : [changed.checked ? 'ruby' : 'no-ruby']
      : shownSettings().filter((setting) => setting.endsWith('ruby'))
    const sizes = inputs.filter(({ checked, value }) => checked && value !== 'ruby')
    return [...sizes.map(({ value }) => value), ...readings]
  }

  const tell = (isKept: boolean) => {
    for (const words of form.querySelectorAll<HTMLElement>('[data-kept]')) {
      words.hidden = words.dataset.kept !== (isKept ? 'yes' : 'no')
    }
  }
  /** What was chosen on another page, in another window, or before this page was left. */
  const follow = () => {
    const kept = readSettings()
    tell(kept !== null)
    if (kept === null) return
    showSettings(kept)
    const isUsual = kept.every((setting) => setting.endsWith('ruby'))
    for (const input of inputs) {
      if (input.value === '') input.checked = isUsual
      else if (input.value === 'ruby' && showsReadings) input.checked = !kept.includes('no-ruby')
      else input.checked = kept.includes(input.value)
    }
  }

  form.addEventListener('change', ({ target }) => {
    const settings = knownSettings(chosen(target).join(' '))
    showSettings(settings)
    tell(keepSettings(settings))
  })
  addEventListener('storage', follow)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow()
  })
  follow()
}
