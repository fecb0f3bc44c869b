interface Texts {
  title: string | null
  body: readonly unknown[]
}

/** Whether a document can be read in a language: its title is translated and, where the Japanese one has a body, its body. */
export function isTranslated(japanese: Texts, own: Texts): boolean {
  return Boolean(own.title) && (own.body.length > 0 || japanese.body.length === 0)
}
