import { pageWords } from './pageWords'
import { TermNoteList } from './TermNoteList'

/** What the marked terms of the page that is being rendered mean. */
export function TermNotes() {
  return <TermNoteList terms={pageWords().terms} />
}
