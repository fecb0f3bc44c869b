import type { NamedFinding } from './findingsOf'

/** What a rule says in one line: the words that it is about, where there are any, and what is wrong with them. */
export const findingWords = ({ snippet, message }: Pick<NamedFinding, 'snippet' | 'message'>) =>
  snippet === '' ? message : `「${snippet}」 ${message}`
