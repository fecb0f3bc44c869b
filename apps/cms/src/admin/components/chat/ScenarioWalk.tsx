'use client'

import { useWatchForm } from '@payloadcms/ui'
import { scenarioProblems } from '@tokyo-cancer-portal/chatbot'
import { scenarioOf } from '../../../collections/ChatScenarios/scenarioOf'
import { Walk } from './Walk'

/** Walks through a scenario as a visitor will, while it is being written, and says what is wrong with it. */
export function ScenarioWalk() {
  const { getData } = useWatchForm()
  const scenario = scenarioOf(getData())
  return <Walk problems={scenarioProblems(scenario)} steps={scenario.steps} />
}
