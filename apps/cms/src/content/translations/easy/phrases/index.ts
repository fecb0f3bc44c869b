import { audiences } from './audiences'
import { cards } from './cards'
import { chat } from './chat'
import { shell } from './shell'
import { situations } from './situations'
import { subjects } from './subjects'

/** Short texts in plain Japanese, by the usual one. Words are set apart, difficult ones explained in 〈 〉. */
export const phrases: Readonly<Record<string, string>> = {
  ...shell,
  ...cards,
  ...subjects,
  ...situations,
  ...audiences,
  ...chat,
}
