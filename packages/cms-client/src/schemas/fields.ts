import type { Term, ValueOf } from '@tokyo-cancer-portal/domain'

import { isValueOf } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

/** A text that may be absent; blank counts as absent. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** A text that the CMS requires but that a draft may still lack. */
export const requiredText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() ?? '')

export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** A value of a vocabulary on which rules depend; one that this version does not know is absent. */
export const choice = <const V extends readonly Term[]>(vocabulary: V) =>
  text.transform((value): ValueOf<V> | null => (isValueOf(vocabulary, value) ? value : null))

export const id = z.union([z.string(), z.number()]).transform(String)

export const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

/** A group; an absent group reads as one whose fields are all absent. */
export const group = <T extends z.ZodType>(fields: T) =>
  z.preprocess((value) => value ?? {}, fields)

/** A filled-in relationship; a bare id (not filled in, or not public) reads as absent. */
export const relation = <T extends z.ZodType>(document: T) =>
  z.preprocess((value) => (isObject(value) ? value : null), document.nullable())

/** Filled-in relationships; those that are not filled in are left out. */
export const relations = <T extends z.ZodType>(document: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value.filter(isObject) : []), z.array(document))

/** The ids of relationships, filled in or not. */
export const ids = z.preprocess(
  (value) =>
    Array.isArray(value) ? value.map((one: unknown) => (isObject(one) ? one.id : one)) : [],
  z.array(id),
)

/** Rows of one text field, read as the plain texts. */
export const texts = (field: string) =>
  z.preprocess(
    (value) =>
      Array.isArray(value) ? value.map((row: unknown) => (isObject(row) ? row[field] : null)) : [],
    z.array(text).transform((rows) => rows.filter((row) => row !== null)),
  )

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
