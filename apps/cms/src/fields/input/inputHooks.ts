import type { CollectionConfig, GlobalConfig } from 'payload'
import { checkDocument, checkGlobalDocument } from './checkDocument'
import { checkGlobalShape, checkShape } from './checkShape'
import { tidyText } from './tidyText'

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/** Puts a collection's own hooks between the two checks of what came in: its shape first, its values last. */
export function inputHooks(own: Hooks = {}): Hooks {
  return {
    ...own,
    beforeOperation: [checkShape, ...(own.beforeOperation ?? [])],
    beforeChange: [
      ({ collection, data }) => tidyText(collection.fields, data),
      ...(own.beforeChange ?? []),
      checkDocument,
    ],
  }
}

/** The same for a global. */
export function globalInputHooks(own: GlobalHooks = {}): GlobalHooks {
  return {
    ...own,
    beforeOperation: [checkGlobalShape, ...(own.beforeOperation ?? [])],
    beforeChange: [
      ({ global, data }) => tidyText(global.fields, data),
      ...(own.beforeChange ?? []),
      checkGlobalDocument,
    ],
  }
}
