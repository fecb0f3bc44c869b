import { DEFAULT_DICTIONARIES, staffWordProblems } from '@tokyo-cancer-portal/authoring-rules'
import type { GlobalConfig } from 'payload'
import { staffWordsOf } from '../../../authoring/words/staffWordsOf'
import { refuse } from '../../../fields/input/refuse'

type Hook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeChange']>[number]

const LABELS: Readonly<Record<string, string>> = {
  entries: '足す言葉',
  off: '使わない標準の言葉',
}

/** Words with which a check would find nonsense, or a fix never end, are not even kept as a draft. */
export const refuseBadWords: Hook = ({ data, originalDoc, req }) => {
  const words = staffWordsOf({ ...originalDoc, ...data })
  refuse(
    staffWordProblems(words, DEFAULT_DICTIONARIES).map(({ path, message }) => ({
      path: path.replace(/\.to$/, '.instead'),
      label: labelOf(path),
      message,
    })),
    { global: 'writing-words', req },
  )
  return data
}

function labelOf(path: string): string {
  const [name = '', row] = path.split('.')
  const label = LABELS[name] ?? name
  return row === undefined ? label : `${label}（${Number(row) + 1}番目）`
}
