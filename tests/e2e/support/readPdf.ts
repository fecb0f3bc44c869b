import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How many pages a PDF has, what it calls itself, and what it says without its spaces. */
export const readPdf = async (file: Uint8Array) => {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const { info } = await pdf.getMetadata()
  const { Title: title } = info as { Title?: string }
  return { pages: pdf.numPages, title, text: texts.join('').replaceAll(/\s/g, '') }
}
