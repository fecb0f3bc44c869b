import { consultationChecks } from './consultationChecks'
import { handoverChecks } from './handoverChecks'
import { hospitalChecks } from './hospitalChecks'
import { portalChecks } from './portalChecks'
import { refusalChecks } from './refusalChecks'
import { talkChecks } from './talkChecks'
import { wordChecks } from './wordChecks'
import { workChecks } from './workChecks'

/**
 * The frozen set that a new portal starts with: questions to its starting content with the replies that are right. Staff
 * add their own. One that is wrong stops the tests (`chat/checks/startingChecks.int.test`).
 */
export const checks = [
  ...consultationChecks,
  ...workChecks,
  ...portalChecks,
  ...hospitalChecks,
  ...wordChecks,
  ...refusalChecks,
  ...handoverChecks,
  ...talkChecks,
].map(({ turns = [], addresses = [], language = 'ja', ...check }) => ({
  ...check,
  language,
  turns: turns.map((text) => ({ text })),
  addresses: addresses.map((href) => ({ href })),
}))
