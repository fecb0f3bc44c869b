import { ScenarioBook, scenarioChoices } from '@tokyo-cancer-portal/chatbot'
import type { Endpoint } from 'payload'
import { fewAtATime } from '../http/fewAtATime'
import { languageOf } from '../search/api/languageOf'
import { readStaff } from './knowledge/readStaff'
import { operatorIn } from './languageModel/operatorIn'

const admitted = fewAtATime(2)

/**
 * `GET /api/chat/start?locale=` → `{ isOff, keepsQuestions, choices, crisisLines, languageModel }`: what a page offers
 * before anybody has said anything. Everybody gets the same, and nothing that the chatbot would not say: scenarios are
 * published ones, in the language that is asked for, and of the settings only the numbers that it shows are told, and who
 * operates the language model, where one is used. The site keeps it until a scenario or the settings change.
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
      const language = languageOf(req)
      const operator = operatorIn(settings, language)
      const start = {
        isOff,
        keepsQuestions,
        choices: isOff ? [] : scenarioChoices(new ScenarioBook(scenarios), language),
        languageModel: operator === '' ? null : { operator },
        crisisLines,
      }
      return Response.json(start, { headers: { 'cache-control': 'no-store' } })
    }),
}
