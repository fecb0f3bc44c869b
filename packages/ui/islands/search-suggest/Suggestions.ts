export interface Suggestion {
  text: string
  /** What kind of page has it as its title; empty for a word. */
  label: string
}

const MOST_KEPT = 50

/** Asks the site for suggestions, one question at a time: the one before is given up. */
export class Suggestions {
  readonly #source: string
  readonly #kept = new Map<string, Suggestion[]>()
  #asking = new AbortController()

  /** @param source address to which the text is added */
  constructor(source: string) {
    this.#source = source
  }

  /** Null where another question was asked meanwhile, or there was no answer. */
  async for(typed: string): Promise<readonly Suggestion[] | null> {
    this.#asking.abort()
    if (typed === '') return []
    const known = this.#kept.get(typed)
    if (known) return known
    this.#asking = new AbortController()
    try {
      const answer = await fetch(`${this.#source}${encodeURIComponent(typed)}`, {
        signal: this.#asking.signal,
      })
      if (!answer.ok) return null
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
      if (this.#kept.size >= MOST_KEPT) this.#kept.clear()
      this.#kept.set(typed, suggestions)
      return suggestions
    } catch {
      return null
    }
  }
}
