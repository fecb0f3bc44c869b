/** The trail as a file, for the days that are asked for. A plain form: the browser saves what comes. */
export function AuditExport() {
  return (
    <form action="/api/audit-entries/export.csv" className="portal-export" method="get">
      <label>
        この日から
        <input name="from" type="date" />
      </label>
      <label>
        この日まで
        <input name="to" type="date" />
      </label>
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        CSVで保存する
      </button>
    </form>
  )
}
