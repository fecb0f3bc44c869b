import {
  ACTIONS,
  type Action,
  type Capabilities,
  type GovernedSlug,
  valuesOf,
} from '@tokyo-cancer-portal/domain'

/** The capabilities with one of them switched; actions keep their order, a slug without any goes. */
export function toggleCapability(
  capabilities: Capabilities,
  slug: GovernedSlug,
  action: Action,
): Capabilities {
  const held = capabilities[slug] ?? []
  const wanted = held.includes(action) ? held.filter((one) => one !== action) : [...held, action]
  const { [slug]: _switched, ...others } = capabilities
  if (wanted.length === 0) return others
  return { ...others, [slug]: valuesOf(ACTIONS).filter((one) => wanted.includes(one)) }
}
