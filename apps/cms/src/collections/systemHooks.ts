import type { CollectionConfig, CollectionSlug } from 'payload'
import {
  recordSystemChange,
  recordSystemDeletion,
  rememberDeleted,
  rememberStored,
} from '../audit/recordSystemChange'
import { inputHooks } from '../fields/input/inputHooks'
import { guardReading } from '../hooks/guardReading'
import { refuseHalfDone } from '../hooks/refuseHalfDone'
import { normalizeText } from '../hooks/normalizeText'
import { sayJustSaved } from './sayJustSaved'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of a collection about the portal itself: bounded reads, clean text, checked input; nothing to publish. */
export function systemHooks(slug: CollectionSlug, own: Hooks = {}): Hooks {
  const hooks = inputHooks(own)
  return {
    ...hooks,
    beforeOperation: [guardReading(slug), ...(hooks.beforeOperation ?? [])],
    beforeValidate: [({ data }) => normalizeText(data), ...(hooks.beforeValidate ?? [])],
    beforeChange: [...(hooks.beforeChange ?? []), rememberStored(slug)],
    afterChange: [...(hooks.afterChange ?? []), recordSystemChange(slug)],
    afterOperation: [...(hooks.afterOperation ?? []), refuseHalfDone, sayJustSaved],
    beforeDelete: [...(hooks.beforeDelete ?? []), rememberDeleted(slug)],
    afterDelete: [...(hooks.afterDelete ?? []), recordSystemDeletion(slug)],
  }
}
