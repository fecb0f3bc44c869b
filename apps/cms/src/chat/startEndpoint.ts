import { scenarioChoices } from '@tokyo-cancer-portal/chatbot'
import type { Endpoint } from 'payload'
import { fewAtATime } from '../http/fewAtATime'
import { languageOf } from '../search/api/languageOf'
import { readStaff } from './knowledge/readStaff'
import { operatorIn } from './languageModel/operatorIn'

const admitted = fewAtATime(2)

/**
 * `GET /api/chat/start` → `{ isOff, keepsQuestions, choices, crisisLines, languageModel }`: what a page offers before anybody
 * has said anything. Everybody gets the same, and nothing that the chatbot would not say: scenarios are published ones, and
 * of the settings only the numbers that it shows are told, and who operates the language model, where one is used. The site
 * keeps it until a scenario or the settings change.
 *
 * What is quoted is not needed for it, and not waited for: just after a start it is still being read.
 */
export const startEndpoint: Endpoint = {
  path: '/chat/start',
  method: 'get',
  handler: async (req) =>
    admitted(async () => {
      const { scenarios, settings } = await readStaff(req.payload)
      const { isOff, keepsQuestions, crisisLines } = settings
      const operator = operatorIn(settings, languageOf(req))
      const start = {
        isOff,
        keepsQuestions,
        choices: isOff ? [] : scenarioChoices(scenarios),
        languageModel: operator === '' ? null : { operator },
        crisisLines,
      }
      return Response.json(start, { headers: { 'cache-control': 'no-store' } })
    }),
}
