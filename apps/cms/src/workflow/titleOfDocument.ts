/** What people call a document; （題名なし） for one without. */
export function titleOfDocument(document: Record<string, unknown>): string {
  const title = document.title ?? document.name ?? document.term ?? document.question
  return typeof title === 'string' && title !== '' ? title.slice(0, 200) : '（題名なし）'
}
