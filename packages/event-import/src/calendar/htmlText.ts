/** Elements that calendars write into descriptions; anything else between brackets is text. */
const TAG =
  /<(\/?)(a|b|br|div|em|font|html-blob|i|li|ol|p|span|strong|u|ul)(?:\s([^<>]{0,2000}))?\/?>/gi
const HREF = /href="(https?:\/\/[^"]{1,2000})"/i
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

/** Whether a description is written in HTML, as those of Google Calendar are. */
export const isHtml = (text: string): boolean => /<(?:br|\/[a-z-]{1,9})\s?\/?>/i.test(text)

/** What a description in HTML says, line by line. Addresses of links that are not written out follow their words. */
export function htmlText(html: string): string {
  const links: (string | undefined)[] = []
  const text = html.replaceAll(TAG, (_tag, close: string, element: string, rest = '') => {
    const name = element.toLowerCase()
    if (name === 'a') {
      if (close === '') links.push(HREF.exec(String(rest))?.[1])
      const address = close === '' ? undefined : links.pop()
      return address !== undefined && html.split(address).length < 3 ? `（${address}）` : ''
    }
    if (name === 'li') return close === '' ? '\n・' : ''
    return name === 'br' || (close !== '' && ['p', 'div', 'ul', 'ol'].includes(name)) ? '\n' : ''
  })
  return text.replaceAll(/&(#39|[a-z]{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
}
