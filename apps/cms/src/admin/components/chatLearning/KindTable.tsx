import { KIND_LABELS, LIST_LABELS, STEP_LABELS } from '../../../chat/counts/replyTerms'
import type { KindOfReply } from '../../../chat/learning/listReplies'
import { NumbersTable } from './NumbersTable'

/** How the chatbot replied, by kind and by the list that kept it from answering. */
export function KindTable({ kinds }: { kinds: readonly KindOfReply[] }) {
  return (
    <NumbersTable
      empty="この90日間に、チャットの利用はありません。"
      heading="返事"
      rows={kinds.map(({ kind, step, list, ...numbers }) => ({
        key: `${kind} ${step} ${list}`,
        name: `${KIND_LABELS[kind]}（${list === '' ? STEP_LABELS[step] : (LIST_LABELS[list] ?? list)}）`,
        numbers,
      }))}
    />
  )
}
