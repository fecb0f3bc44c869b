const HEADING = 'chat-heading'

/** A window around the conversation: its name, and how to close it. Escape closes it too; what was said stays. */
export function chatWindow(panel: Element, words: { heading: string; close: string }): HTMLElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'chat-dialog'
  dialog.setAttribute('aria-labelledby', HEADING)
  const machine = panel.querySelector('#chat-machine')
  if (machine) dialog.setAttribute('aria-describedby', machine.id)
  const heading = document.createElement('h2')
  heading.id = HEADING
  heading.textContent = words.heading
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = words.close
  close.addEventListener('click', () => dialog.close())
  const bar = document.createElement('div')
  bar.className = 'chat-bar'
  bar.append(heading, close)
  dialog.append(bar, panel)
  // It scrolls, so the keyboard has to reach it.
  const talk = panel.querySelector<HTMLElement>('[data-part=talk]')
  talk?.setAttribute('role', 'group')
  talk?.setAttribute('aria-labelledby', HEADING)
  if (talk) talk.tabIndex = 0
  return dialog
}
