import type { CollectionBeforeChangeHook } from 'payload'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { refuse } from '../fields/input/refuse'

/**
 * Even a draft has a name: a list of drafts called 名称なし tells nobody which one to go on with. Payload asks for
 * required fields only when a document is published.
 */
export const requireName: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  // Another language may be without a title; the Japanese one is asked for after the save (`requireJapanese`).
  if (req.locale && req.locale !== DEFAULT_LANGUAGE) return data
  const name = collection.admin.useAsTitle
  const field = collection.flattenedFields.find((candidate) => candidate.name === name)
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  if (!name || !field || data.deletedAt || !isEmpty(data[name])) return data
  const label = 'label' in field && typeof field.label === 'string' ? field.label : name
  refuse([{ path: name, label, message: `${label}を入力してください。` }], {
    collection: collection.slug,
    req,
  })
  return data
}
