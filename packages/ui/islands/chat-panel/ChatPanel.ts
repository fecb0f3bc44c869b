import { ActionElement } from '../shared/ActionElement'
import { focusTalk, hasScreenKeyboard } from '../shared/focusTalk'
import { isOfInputMethod } from '@tokyo-cancer-portal/domain/typing'
import { agreedTo, disagree } from './agreedTo'
import { askSite } from './askSite'
import { fillTemplate, type Filling } from './fillTemplate'
import { rateReply } from './rateReply'
import { talkAsText } from './talkAsText'

/** As many of the earlier questions as the chatbot looks at. */
const TURNS = 3
/** An answer that comes sooner needs no notice. */
const NOTICE_MS = 400

/**
 * `<chat-panel data-source data-rating-source data-waiting data-unavailable data-copied data-copy-failed>` around the page's
 * own conversation: answers its forms in place, and takes what is said of a reply (`rateReply`). Parts: `log`, `form` with the textarea, `problem`, `status`, `keys`, `restart`, and the
 * templates `said-template` and `reply-template`. What was said is in the page and nowhere else, and gone with it.
 */
export class ChatPanel extends ActionElement {
  #turns: string[] = []
  #isAsking = false
  #notice: ReturnType<typeof setTimeout> | undefined
  /** What was said before belongs to a conversation that has been cleared. */
  #round = 0

  override connectedCallback(): void {
    super.connectedCallback()
    const keys = this.#part('keys')
    const field = this.#field()
    if (!field || !keys?.hidden) return
    keys.hidden = false
    this.#turns = [...this.querySelectorAll<HTMLInputElement>('[data-part=form] [name=turn]')].map(
      ({ value }) => value,
    )
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#ask(field.value)
    })
    // Not by the submitter of the form, which telephones of 2020 do not tell.
    this.addEventListener('click', (event) => {
      const rating = event.target instanceof Element && event.target.closest('[name=rating]')
      if (rating instanceof HTMLButtonElement) {
        event.preventDefault()
        void rateReply(rating, this.dataset.ratingSource ?? '')
        return
      }
      const choice = event.target instanceof Element && event.target.closest('[name=message]')
      if (!(choice instanceof HTMLButtonElement)) return
      event.preventDefault()
      void this.#ask(choice.value)
    })
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || isOfInputMethod(event)) return
      event.preventDefault()
      void this.#ask(field.value)
    })
    this.#part('restart')?.addEventListener('click', (event) => {
      event.preventDefault()
      this.#restart()
    })
  }

  protected override can(action: string): boolean {
    return action !== 'copy' || navigator.clipboard !== undefined
  }

  protected override async act(action: string): Promise<void> {
    const log = this.#part('log')
    if (action === 'print') return window.print()
    try {
      await navigator.clipboard.writeText(log ? talkAsText(log) : '')
      this.#say(this.dataset.copied)
    } catch {
      this.#say(this.dataset.copyFailed)
    }
  }

  async #ask(given: string): Promise<void> {
    const message = given.trim()
    const field = this.#field()
    if (this.#isAsking || message === '' || !field) return
    this.#isAsking = true
    this.#problem('')
    const round = this.#round
    const said = this.#add('said', { message })
    if (field.value.trim() === message) field.value = ''
    this.#notice = setTimeout(() => this.#say(this.dataset.waiting), NOTICE_MS)
    const agreed = { mayKeep: this.#consent()?.checked ?? false, modelOperator: agreedTo(this) }
    const answer = await askSite(this.dataset.source ?? '', message, this.#turns, agreed)
    if (round !== this.#round) return
    clearTimeout(this.#notice)
    this.#isAsking = false
    this.#say('')
    if ('reply' in answer) {
      this.#add('reply', answer.reply)
      this.#turns = [...this.#turns, message].slice(-TURNS)
      const restart = this.#part('restart')
      if (restart) restart.hidden = false
      // Its keyboard would hide the answer.
      if (hasScreenKeyboard()) field.blur()
      return said?.scrollIntoView({ block: 'start' })
    }
    said?.remove()
    // To be sent again by one press.
    if (field.value === '') field.value = message
    this.#problem(answer.problem || (this.dataset.unavailable ?? ''))
  }

  #restart(): void {
    this.#round += 1
    // What is on its way is waited for no more.
    clearTimeout(this.#notice)
    this.#isAsking = false
    this.#turns = []
    this.#part('log')?.replaceChildren()
    disagree(this)
    this.#problem('')
    this.#say('')
    const restart = this.#part('restart')
    if (restart) restart.hidden = true
    const field = this.#field()
    if (field) field.value = ''
    // Whoever begins anew may be somebody else.
    const consent = this.#consent()
    if (consent) consent.checked = false
    this.#part('talk')?.scrollTo?.({ top: 0 })
    focusTalk(this)
  }

  #add(kind: 'said' | 'reply', filling: Filling): HTMLElement | null {
    const template = this.#part(`${kind}-template`)
    if (!(template instanceof HTMLTemplateElement)) return null
    const entry = fillTemplate(template, filling)
    this.#part('log')?.append(entry)
    return entry
  }

  #problem(words: string): void {
    const line = this.#part('problem')
    const field = this.#field()
    if (!line || !field) return
    line.textContent = words
    line.hidden = words === ''
    const others = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id !== line.id)
    field.setAttribute('aria-describedby', (words ? [line.id, ...others] : others).join(' '))
    if (words) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }

  #say(words = ''): void {
    const status = this.#part('status')
    if (status) status.textContent = words
  }

  #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea')
  }

  /** Whether the visitor agrees that questions are kept, where that is asked. */
  #consent(): HTMLInputElement | null {
    return this.querySelector('input[name=keep]')
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`)
  }
}
