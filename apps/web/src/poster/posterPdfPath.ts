import { posterPath } from './posterPath'

/** Where the poster of an event is as a file. */
export function posterPdfPath(event: { slug: string }): string {
  return `${posterPath(event)}.pdf`
}
