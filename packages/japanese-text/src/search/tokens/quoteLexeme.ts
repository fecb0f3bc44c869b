/** A lexeme as PostgreSQL reads it in the text of a `tsvector` or `tsquery`: quoted, with `'` and `\` doubled. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
}
