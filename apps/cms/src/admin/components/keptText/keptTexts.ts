/** The fields of a form by their names. */
export type Values = Record<string, unknown>

/** What somebody had typed into a form and not yet saved. */
export interface KeptText {
  /** When it was kept, in milliseconds. */
  keptAt: number
  /** When the document had been saved last, as the form knew it; null for one that never was. */
  savedAt: string | null
  /** The fields that differ from what was saved, whole: others may change the rest meanwhile. */
  data: Values
}

/** Of which form of which person. */
export interface KeptForm {
  user: string
  collection: string
  /** null for a document that is new. */
  document: string | null
  locale: string
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'portal-kept:'
/** Longer nobody remembers what it was, and a computer may be shared. */
const MOST_AGE_MS = 7 * 24 * 60 * 60 * 1000

const personOf = (user: string): string => `${PREFIX}${encodeURIComponent(user)}:`

const formOf = ({ user, collection, document, locale }: KeptForm): string =>
  `${personOf(user)}${[collection, document ?? 'new', locale].map(encodeURIComponent).join(':')}:`

/** The name under which one opened form keeps its text: two tabs with a new document do not overwrite one another. */
export const keptName = (form: KeptForm, tab: string): string => formOf(form) + tab

/** The fields that somebody changed, with what is in them now; null for one that was emptied. */
export function changedValues(saved: Values, now: Values): Values {
  const isSame = (name: string) => JSON.stringify(saved[name]) === JSON.stringify(now[name])
  const names = [...new Set([...Object.keys(saved), ...Object.keys(now)])]
  return Object.fromEntries(
    names.filter((name) => !isSame(name)).map((name) => [name, now[name] ?? null]),
  )
}

/** Keeps a text; in a full or forbidden store nothing is kept, and nothing fails. @returns whether it is kept */
export function keepText(shelf: Shelf, name: string, text: KeptText): boolean {
  try {
    shelf.setItem(name, JSON.stringify(text))
    return true
  } catch {
    return false
  }
}

/** Forgets a text that was saved or is not wanted. */
export function forgetText(shelf: Shelf, name: string): void {
  try {
    shelf.removeItem(name)
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/** The newest text that was kept of a form, with its name. */
export function newestText(
  shelf: Shelf,
  form: KeptForm,
  now: number,
): { name: string; text: KeptText } | null {
  sweepTexts(shelf, now)
  let newest: { name: string; text: KeptText } | null = null
  for (const name of namesIn(shelf).filter((one) => one.startsWith(formOf(form)))) {
    const text = readText(shelf, name)
    if (text && text.keptAt > (newest?.text.keptAt ?? 0)) newest = { name, text }
  }
  return newest
}

/** Whether anything is kept of a person. */
export const hasTextsOf = (shelf: Shelf, user: string): boolean =>
  namesIn(shelf).some((name) => name.startsWith(personOf(user)))

/** Throws away whatever is kept of a person, who leaves this computer. */
export function forgetTextsOf(shelf: Shelf, user: string): void {
  for (const name of namesIn(shelf)) {
    if (name.startsWith(personOf(user))) forgetText(shelf, name)
  }
}

/** Throws away what is too old, of every form and person. */
export function sweepTexts(shelf: Shelf, now: number): void {
  for (const name of namesIn(shelf)) {
    const text = readText(shelf, name)
    if (!text || text.keptAt < now - MOST_AGE_MS) forgetText(shelf, name)
  }
}

function namesIn(shelf: Shelf): string[] {
  try {
    return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((name) =>
      name.startsWith(PREFIX),
    )
  } catch {
    return []
  }
}

function readText(shelf: Shelf, name: string): KeptText | null {
  try {
    const text = JSON.parse(shelf.getItem(name) ?? 'null') as KeptText | null
    const isText = typeof text?.keptAt === 'number' && typeof text.data === 'object'
    return isText && text.data !== null ? text : null
  } catch {
    return null
  }
}
