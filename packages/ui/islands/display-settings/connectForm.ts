import { keepSettings, knownSettings, readSettings } from './settings'
import { showSettings } from './showSettings'

/**
 * Makes the choices in the form last beyond the page: its boxes and radio buttons have the names of
 * settings as values, and `[data-kept]` the words for whether the browser remembers (`yes` or `no`).
 */
export function connectForm(form: HTMLElement): void {
  const inputs = [...form.querySelectorAll('input')]
  const chosen = () => inputs.filter(({ checked }) => checked).map(({ value }) => value)

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
    const isUsual = !kept.some((setting) => setting !== 'ruby')
    for (const input of inputs) {
      input.checked = input.value === '' ? isUsual : kept.includes(input.value)
    }
  }

  form.addEventListener('change', () => {
    const settings = knownSettings(chosen().join(' '))
    showSettings(settings)
    tell(keepSettings(settings))
  })
  addEventListener('storage', follow)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow()
  })
  follow()
}
