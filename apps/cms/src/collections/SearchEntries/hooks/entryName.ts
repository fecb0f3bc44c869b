import type { CollectionBeforeChangeHook } from 'payload'
import { searchDictionary } from '../../../content/searchDictionary'
import { entryOf } from '../entryOf'

const NAMED = 3

/** Calls an entry by its first words, or by those of the entry of the program that it switches off. */
export const entryName: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.deletedAt) return data
  const { words, typed, builtIn, isOff } = entryOf({ ...originalDoc, ...data })
  const replaced = searchDictionary.find(({ key }) => key === builtIn)?.words ?? []
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '')
  const own = filled(words).length > 0 ? filled(words) : filled(typed)
  const shown = isOff || own.length === 0 ? replaced : own
  const name = shown.slice(0, NAMED).join('・')
  return { ...data, name: isOff && name !== '' ? `${name}（使わない）` : name }
}
