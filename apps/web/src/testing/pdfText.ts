import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says, and what it says of itself. */
export async function pdfText(file: Uint8Array) {
  // The program keeps what it is given.
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const [{ items }, { info }, marks, tree] = await Promise.all([
    page.getTextContent(),
    pdf.getMetadata(),
    pdf.getMarkInfo(),
    page.getStructTree(),
  ])
  const { Title, Language } = info as { Title?: string; Language?: string }
  const text = items.map((item) => ('str' in item ? item.str : '')).join('')
  /** What stands below a height over the lower edge of the page, in points. */
  const below = (height: number) =>
    items
      .flatMap((item) => ('str' in item && Number(item.transform[5]) < height ? [item.str] : []))
      .join('')
  return { pages: pdf.numPages, text, title: Title, language: Language, marks, tree, below }
}
