import { ActionElement } from '../shared/ActionElement'

/** Squares of about one kilometre. */
const DECIMALS = 2
const OPTIONS = { enableHighAccuracy: false, maximumAge: 10 * 60_000, timeout: 15_000 }

/**
 * `<near-me data-asking data-refused data-failed>` in a form: a button `locate` that asks the browser where it is, writes
 * it, rounded to about one kilometre, into the disabled field `[name=near]`, empties `[name=place]`, and sends the form.
 * `[data-part=status]` is a live region; `[data-part=note]` stands hidden beside the button and is shown with it.
 */
export class NearMe extends ActionElement {
  override connectedCallback(): void {
    super.connectedCallback()
    const note = this.querySelector<HTMLElement>('[data-part=note]')
    if (note) note.hidden = !this.can()
  }

  protected override can(): boolean {
    // Not there where the page came over plain http.
    return 'geolocation' in navigator && window.isSecureContext
  }

  protected override act(): void {
    this.#say(this.dataset.asking)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.#send(coords),
      ({ code }) => this.#say(code === 1 ? this.dataset.refused : this.dataset.failed),
      OPTIONS,
    )
  }

  #send({ latitude, longitude }: { latitude: number; longitude: number }): void {
    const form = this.closest('form')
    const near = form?.querySelector<HTMLInputElement>('input[name=near]')
    if (!form || !near) return
    near.value = `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`
    near.disabled = false
    const place = form.querySelector<HTMLInputElement>('input[name=place]')
    if (place) place.value = ''
    // Another order that was chosen before would hide what was asked for now.
    const sort = form.querySelector<HTMLSelectElement>('select[name=sort]')
    if (sort) sort.value = ''
    this.#say('')
    form.requestSubmit()
  }

  #say(words = ''): void {
    // A new node each time: the same words twice are read out twice.
    const line = document.createElement('span')
    line.textContent = words
    this.querySelector('[data-part=status]')?.replaceChildren(line)
  }
}
