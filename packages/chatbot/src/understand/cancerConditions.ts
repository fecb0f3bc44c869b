import { CANCER_TYPES, labelIn } from '@tokyo-cancer-portal/domain'
import type { Condition } from './Condition'
import { plainText } from './plainText'

const IN_BRACKETS = /（[^）]*）/gu
/** Too short to be a cancer wherever they stand: いがん is in many words. */
const NOT_READ = new Set(['いがん'])
const STOMACH_IN_KANA = /(?:^|[\s、。])(い(?:の)?\s?がん)/u
/** Whoever says that of meetings looks for others of the age of AYA. */
const OF_THAT_AGE =
  /((?:1[5-9]|2\d|3\d)歳|[123]0代|十代|二十代|三十代|若い)[^]{0,40}(?:同じ(?:年|とし|世代|年代)|同年代|同世代)/u

interface SaidCancer {
  name: string
  values: readonly string[]
  /** Where it is not the name. */
  said?: string
}

/** What is said for more than one kind. */
const WIDER: readonly (readonly [string, readonly string[]])[] = [
  ['子宮がん', ['cervix', 'uterine-body']],
  ['しきゅうがん', ['cervix', 'uterine-body']],
  ['婦人科がん', ['cervix', 'uterine-body', 'ovary']],
  ['aya世代', ['aya']],
  ['アヤ世代', ['aya']],
  ['children with cancer', ['childhood']],
  ['childhood cancer', ['childhood']],
]

const NAMES: readonly { name: string; values: readonly string[] }[] = namesOfCancers()
/** 前立腺のがん. */
const APART: readonly Required<SaidCancer>[] = NAMES.map(({ name, values }) => ({
  name,
  values,
  said: name.replace(/がん$/u, 'のがん'),
})).filter(({ name, said }) => said !== name)

function namesOfCancers() {
  const valuesOf = new Map<string, string[]>(WIDER.map(([name, values]) => [name, [...values]]))
  for (const { value, label, kana, synonyms } of CANCER_TYPES) {
    const names = [
      label.replaceAll(IN_BRACKETS, ''),
      kana,
      ...synonyms,
      labelIn('en', CANCER_TYPES, value),
    ]
    for (const name of new Set(names.map(plainText))) {
      if (!NOT_READ.has(name)) valuesOf.set(name, [...(valuesOf.get(name) ?? []), value])
    }
  }
  return [...valuesOf]
    .map(([name, values]) => ({ name, values }))
    .toSorted((a, b) => b.name.length - a.name.length)
}

/** Which cancer, by the names of the vocabulary, their readings and the English ones; the longest name counts. */
export function cancerConditions(text: string): Condition[] {
  const found: SaidCancer | undefined =
    NAMES.find(({ name }) => isIn(text, name)) ?? saidOtherwise(text)
  if (!found) return []
  const parameters = { cancer: found.values.join(',') }
  const labels = found.values.map((value) => labelIn('ja', CANCER_TYPES, value))
  return [
    {
      key: 'cancer',
      events: parameters,
      hospitals: parameters,
      label: labels.length === 1 ? (labels[0] ?? found.name) : found.name,
      said: found.said ?? found.name,
    },
  ]
}

/** 前立腺のがん, a stomach in kana, and an age. */
function saidOtherwise(text: string): SaidCancer | undefined {
  const apart = APART.find(({ said }) => text.includes(said))
  if (apart) return apart
  const stomach = STOMACH_IN_KANA.exec(text)?.[1]
  if (stomach !== undefined) return { name: '胃がん', values: ['stomach'], said: stomach }
  const age = OF_THAT_AGE.exec(text)?.[1]
  return age === undefined ? undefined : { name: 'aya世代', values: ['aya'], said: age }
}

/** Latin names are whole words: aya is not in setagaya. */
function isIn(text: string, name: string): boolean {
  if (!/^[a-z]/u.test(name)) return text.includes(name)
  const at = text.indexOf(name)
  const around = text.charAt(at - 1) + text.charAt(at + name.length)
  return at >= 0 && !/[a-z]/u.test(around)
}
