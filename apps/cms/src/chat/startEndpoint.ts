import { scenarioChoices } from '@tokyo-cancer-portal/chatbot'
import type { Endpoint } from 'payload'
import { fewAtATime } from '../http/fewAtATime'
import { languageOf } from '../search/api/languageOf'
import { operatorIn } from './languageModel/operatorIn'
import { retrieveOf } from './retrieve/retrieveOf'

const admitted = fewAtATime(2)

/**
 * `GET /api/chat/start` → `{ isOff, keepsQuestions, choices, crisisLines, languageModel }`: what a page offers before anybody has said anything. Everybody
 * gets the same, and nothing that the chatbot would not say: scenarios are published ones, and of the settings only the
 * numbers that it shows are told, and who operates the language model, where one is used. The site keeps it until a scenario or the settings change.
 */
export const startEndpoint: Endpoint = {
  path: '/chat/start',
  method: 'get',
  handler: async (req) =>
    admitted(async () => {
      const asking = { payload: req.payload, language: languageOf(req), now: new Date() }
      const { retrieve, settings } = await retrieveOf(asking)
      const { isOff, keepsQuestions } = settings
      const operator = operatorIn(settings, asking.language)
      const start = {
        isOff,
        keepsQuestions,
        choices: isOff ? [] : scenarioChoices(retrieve.scenarios),
        languageModel: operator === '' ? null : { operator },
        crisisLines: retrieve.care.crisisLines,
      }
      return Response.json(start, { headers: { 'cache-control': 'no-store' } })
    }),
}
