import type { JsonLd } from './JsonLd'

/** A node with those properties that are known: null, empty texts and empty lists are left out. */
export function known(node: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as JsonLd
}
