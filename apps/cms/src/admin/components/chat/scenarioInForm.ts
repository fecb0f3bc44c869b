import type { TranslatedScenario } from '@tokyo-cancer-portal/chatbot'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { scenarioOf } from '../../../collections/ChatScenarios/scenarioOf'
import { isPlainObject } from '../../../fields/input/isPlainObject'

type Row = Record<string, unknown>

/** The fields of a scenario that are read, in it and in its rows. */
const TEXTS = new Set(['label', 'text', 'title'])
/** Rows of which nothing is translated. */
const IN_NO_LANGUAGE = new Set(['otherWordings'])

/**
 * A scenario as its form says it in one language, with what is stored of the same rows in Japanese.
 *
 * @param form the values of the form
 * @param language of the form
 * @param japanese the stored document in Japanese; what is not there is not known
 */
export function scenarioInForm(form: Row, language: string, japanese: unknown): TranslatedScenario {
  return scenarioOf(
    language === DEFAULT_LANGUAGE
      ? form
      : inBoth(form, language, isPlainObject(japanese) ? japanese : {}),
  )
}

function inBoth(own: Row, language: string, japanese: Row): Row {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      const original = japanese[name]
      if (TEXTS.has(name)) return [name, { [language]: value, [DEFAULT_LANGUAGE]: original }]
      if (!Array.isArray(value) || IN_NO_LANGUAGE.has(name)) return [name, value]
      const rows: unknown[] = Array.isArray(original) ? original : []
      return [name, value.map((row: Row) => inBoth(row, language, sameRow(rows, row)))]
    }),
  )
}

/** By what it is, not by where it stands: in the form somebody may have moved it. */
const sameRow = (rows: readonly unknown[], { id }: Row): Row =>
  rows.filter(isPlainObject).find((row) => row.id === id) ?? {}
