import { ActionElement } from '../shared/ActionElement'

/**
 * `<share-page data-address data-name data-copied data-copy-failed data-share-failed>`: the ways to hand on a page that need a
 * script. Buttons `share` and `copy`, the address as text in `[data-part=address]`, and a live region
 * `[data-part=status]`.
 */
export class SharePage extends ActionElement {
  protected override can(action: string): boolean {
    return action !== 'share' || typeof navigator.share === 'function'
  }

  protected override async act(action: string): Promise<void> {
    const { address: url = '', name: title = '' } = this.dataset
    try {
      if (action === 'share') return await navigator.share({ title, url })
      // Not there where the page came over plain http.
      await navigator.clipboard.writeText(url)
      this.#say(this.dataset.copied)
    } catch (error) {
      // Whoever closes the system's own window has decided, and nothing went wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return
      this.#selectAddress()
      this.#say(this.dataset[`${action}Failed`])
    }
  }

  /** One key away from being copied by hand. */
  #selectAddress(): void {
    const address = this.#part('address')
    if (address) getSelection()?.selectAllChildren(address)
  }

  #say(words = ''): void {
    // A new node each time: the same words twice are read out twice.
    const line = document.createElement('span')
    line.textContent = words
    this.#part('status')?.replaceChildren(line)
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`)
  }
}
