import { focusTalk } from '../shared/focusTalk'
import { chatWindow } from './chatWindow'
import { fetchChat } from './fetchChat'

/**
 * `<chat-link data-heading data-close>` around a link to the page of the chat: shows that page's conversation in a window
 * on this page. Where that is not possible the link leads there. Nothing is asked of anybody before the link is pressed.
 */
export class ChatLink extends HTMLElement {
  #isOpening = false

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey)
      if (!link || !isPlain || event.altKey || typeof HTMLDialogElement !== 'function') return
      event.preventDefault()
      void this.#open(link)
    })
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    const known = document.querySelector('chat-panel')
    if (known) return this.#show(known, link)
    if (this.#isOpening) return
    this.#isOpening = true
    try {
      const chat = await fetchChat(link.href)
      // Switched off, or of another version of the site than this page.
      if (!chat) return location.assign(link.href)
      const { heading = '', close = '' } = this.dataset
      document.body.append(chatWindow(chat.panel, { heading, close }), chat.script)
      this.#show(chat.panel, link)
    } finally {
      this.#isOpening = false
    }
  }

  /** In its window, or on the page of the chat where it stands. */
  #show(panel: Element, link: HTMLAnchorElement): void {
    const dialog = panel.closest('dialog')
    if (dialog && !dialog.open) {
      dialog.showModal()
      dialog.addEventListener('close', () => link.focus(), { once: true })
    }
    focusTalk(panel)
  }
}
