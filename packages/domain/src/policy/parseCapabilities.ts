import { ACTIONS } from './actions'
import type { Action } from './actions'
import type { Capabilities } from './actor'
import { GOVERNED_SLUGS } from './governedSlugs'
import type { GovernedSlug } from './governedSlugs'
import { isValueOf } from '../vocabulary/isValueOf'

const isGovernedSlug = (value: string): value is GovernedSlug =>
  GOVERNED_SLUGS.some((slug) => slug === value)

const isActionList = (value: unknown): value is Action[] =>
  Array.isArray(value) && value.every((entry) => isValueOf(ACTIONS, entry))

/**
 * Reads the `capabilities` of a role as they are stored (JSON of any shape).
 *
 * Gives `undefined` unless the value is an object of known slugs, each with a list of known
 * actions, so that a misspelt right is refused when it is saved and never half understood.
 */
export function parseCapabilities(value: unknown): Capabilities | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const capabilities: Capabilities = {}
  for (const [slug, actions] of Object.entries(value)) {
    if (!isGovernedSlug(slug) || !isActionList(actions)) return undefined
    capabilities[slug] = [...new Set(actions)]
  }
  return capabilities
}
