/** What was said, as plain text: every line as it is read, and addresses behind the words that lead there. */
export function talkAsText(log: Element): string {
  return [...log.querySelectorAll('[data-part=said], [data-part=reply]')]
    .map((entry) => linesOf(entry).join('\n'))
    .join('\n\n')
}

/** Elements that are a line of their own. */
const LINES = 'p, li > a, li > span, blockquote, figcaption'

function linesOf(entry: Element): string[] {
  return [...entry.querySelectorAll(LINES)]
    .filter((line) => !line.closest('form'))
    .map((line) => {
      const link = line.matches('a') ? line : line.querySelector('a')
      const address = link instanceof HTMLAnchorElement ? link.href : ''
      const words = (line.textContent ?? '').trim().replaceAll(/[ \t]+/g, ' ')
      return /^https?:/.test(address) ? `${words} ${address}` : words
    })
    .filter((line) => line !== '')
}
