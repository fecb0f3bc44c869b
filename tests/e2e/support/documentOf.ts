/** What a page names: addresses it links to, ids it has, and its headings. */
export type Named = {
  title: string
  /** Paths of this site, with query and fragment. */
  links: string[]
  ids: string[]
  /** Level and text of each heading, in order. */
  headings: { level: number; text: string }[]
}

const decoded = (text: string) =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

/** Reads the HTML of a page of ours: attributes are in double quotes there, and nothing is nested in headings but spans. */
export const documentOf = (html: string): Named => ({
  title: decoded(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
  links: [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)]
    .map(([, href = '']) => decoded(href))
    .filter((href) => href.startsWith('/') || href.startsWith('#')),
  ids: [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => decoded(id)),
  headings: [...html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, text]) => ({
    level: Number(level),
    text: decoded(text ?? ''),
  })),
})
