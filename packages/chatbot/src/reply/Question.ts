import type { Language } from '@tokyo-cancer-portal/domain'
import type { AskedRecords, Retrieve } from '../model/Retrieve'
import type { ReplyTexts } from '../texts/ReplyTexts'

/** A message on its way through the steps. */
export interface Question {
  /** As it was sent, without what cannot be seen. */
  message: string
  /** What was said before, oldest first. */
  turns: readonly string[]
  /** The turn before, where the message leans on it; null where it says all itself. */
  leansOn: string | null
  /** What to look for: the message, with what it leans on. */
  query: string
  /** The same as the visitor wrote it, where this is another reading of it. */
  written: string
  /** In which it is replied to. */
  language: Language
  /** Of the page on which it was sent. */
  ofPage: Language
  texts: ReplyTexts
  retrieve: Retrieve
  /** What it asks a finder for; null where it does not. */
  asked: AskedRecords | null
  /** Where the visitor is or looks, as far as it was said. */
  near: { municipality?: string; area?: string }
}
