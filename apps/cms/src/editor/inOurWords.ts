import { ITEM_LABELS, SLASH_KEYWORDS } from './itemWords'

type Item = { key: string; label?: unknown; keywords?: string[] }
type Group<T> = { items: T[] }
type Feature<S, T> = { slashMenu?: { groups?: S[] }; toolbarFixed?: { groups: T[] } }

/**
 * A feature of the editor whose menu items have Japanese labels, and which the slash menu finds by Japanese words too.
 * A new object: features are shared between editors.
 */
export function inOurWords<F extends Feature<Group<Item>, Group<Item>>>(feature: F): F {
  const { slashMenu, toolbarFixed } = feature
  return {
    ...feature,
    ...(slashMenu?.groups && {
      slashMenu: { ...slashMenu, groups: mapItems(slashMenu.groups, withKeywords) },
    }),
    ...(toolbarFixed && {
      toolbarFixed: { ...toolbarFixed, groups: mapItems(toolbarFixed.groups, withLabel) },
    }),
  }
}

function mapItems<G extends Group<Item>>(groups: G[], change: (item: Item) => Item): G[] {
  return groups.map((group) => ({ ...group, items: group.items.map(change) }))
}

function withLabel(item: Item): Item {
  const label = ITEM_LABELS[item.key]
  return label ? { ...item, label } : item
}

function withKeywords(item: Item): Item {
  return {
    ...withLabel(item),
    keywords: [...(item.keywords ?? []), ...(SLASH_KEYWORDS[item.key] ?? [])],
  }
}
