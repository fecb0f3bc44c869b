import type { PreviewedRow } from '../../../eventImport/EventImport'
import type { ImportSource } from './ImportSource'
import { PreviewRow } from './PreviewRow'
import type { useEventImport } from './useEventImport'

type Props = {
  admin: string
  rows: readonly PreviewedRow[]
  kind: ImportSource['kind']
  steps: ReturnType<typeof useEventImport>
}

/** The rows, each with what it would become. */
export function PreviewTable({ admin, rows, kind, steps }: Props) {
  return (
    <table className="portal-import__table">
      <thead>
        <tr>
          <th scope="col">{kind === 'table' ? '行' : '番号'}</th>
          <th scope="col">イベント</th>
          <th scope="col">どうなるか</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PreviewRow admin={admin} key={row.line} kind={kind} row={row} steps={steps} />
        ))}
      </tbody>
    </table>
  )
}
