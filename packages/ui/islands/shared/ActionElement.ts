/**
 * An element with buttons that need a script: they stand hidden in the page as
 * `<button hidden data-action="…">` and are shown when the script is there. All words are in the page.
 */
export abstract class ActionElement extends HTMLElement {
  constructor() {
    super()
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-action]') : null
      if (button instanceof HTMLElement) void this.act(button.dataset.action ?? '')
    })
  }

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-action]')) {
      button.hidden = !this.can(button.dataset.action ?? '')
    }
  }

  /** Whether this browser can do it; a button for what it cannot do stays hidden. */
  protected can(_action: string): boolean {
    return true
  }

  /** Does what the button says. */
  protected abstract act(action: string): void | Promise<void>
}
