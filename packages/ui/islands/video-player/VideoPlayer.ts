import { ActionElement } from '../shared/ActionElement'

/**
 * `<video-player data-player data-name>`: plays a video of another service in the page, and asks that
 * service for nothing before the visitor has pressed the button that says so.
 */
export class VideoPlayer extends ActionElement {
  protected override act(): void {
    if (this.querySelector('iframe')) return
    const { player = '', name = '' } = this.dataset
    const frame = document.createElement('iframe')
    frame.title = name
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
    frame.allowFullscreen = true
    // The service plays nothing for an unknown site; it gets to know the site, not the page.
    frame.referrerPolicy = 'strict-origin'
    frame.src = player
    for (const part of this.querySelectorAll<HTMLElement>('[data-part="offer"]')) part.hidden = true
    this.append(frame)
    // The button that had the focus is gone.
    frame.focus()
  }
}
