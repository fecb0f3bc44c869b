const PATIENCE_MS = 10_000

export interface FetchedChat {
  panel: Element
  /** Its own script, which this page does not have; made here, as one that comes with a fetched page does not run. */
  script: HTMLScriptElement
}

/** The conversation as the page of the chat has it; null where it cannot stand on this page. */
export async function fetchChat(address: string): Promise<FetchedChat | null> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(address, { signal: giveUp.signal })
    if (!answer.ok) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const panel = page.querySelector('chat-panel')
    // React puts it into the head, wherever it is written.
    const source = page.querySelector('script[src*="/chat-panel-"]')?.getAttribute('src')
    if (!panel || !source || sheetsOf(page) !== sheetsOf(document)) return null
    const script = document.createElement('script')
    script.type = 'module'
    script.src = source
    return { panel: document.importNode(panel, true), script }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** The style sheets of a page. Those of another version do not know how the conversation looks. */
const sheetsOf = (page: Document): string =>
  [...page.querySelectorAll('link[rel=stylesheet]')]
    .map((sheet) => sheet.getAttribute('href'))
    .join()
