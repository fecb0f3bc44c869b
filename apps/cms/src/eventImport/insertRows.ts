import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

type Row = Readonly<Record<string, unknown>>
type Tables = PostgresAdapter['tables']
type Executor = Pick<PostgresAdapter['drizzle'], 'execute'>

/**
 * Inserts rows as Payload's adapter has made them, all at once and as one parameter: a statement with a place for every
 * value of every row takes longer to put together than to run. What a row does not say is left to the database.
 *
 * @param tableName as the adapter calls it
 */
export async function insertRows(
  executor: Executor,
  tables: Tables,
  tableName: string,
  rows: readonly Row[],
): Promise<void> {
  const table = tables[tableName] as Record<string, { name: string }> | undefined
  if (!table) throw new Error(`There is no table ${tableName}`)
  for (const [keys, alike] of alikeRows(rows)) {
    const columns = (JSON.parse(keys) as string[]).map((key) => ({ key, name: nameOf(table, key) }))
    const records = alike.map((row) =>
      Object.fromEntries(columns.map(({ key, name }) => [name, row[key]])),
    )
    const names = sql.join(
      columns.map(({ name }) => sql.identifier(name)),
      sql`, `,
    )
    const into = sql.identifier(tableName)
    await executor.execute(sql`
      insert into ${into} (${names})
      select ${names} from jsonb_populate_recordset(null::${into}, ${JSON.stringify(records)}::jsonb)`)
  }
}

/** The rows by the columns that they say something about, which are a list in JSON. */
function alikeRows(rows: readonly Row[]): Map<string, Row[]> {
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    const keys = JSON.stringify(Object.keys(row).filter((key) => row[key] !== undefined))
    const others = alike.get(keys)
    if (others) others.push(row)
    else alike.set(keys, [row])
  }
  return alike
}

function nameOf(table: Record<string, { name: string }>, key: string): string {
  const name = table[key]?.name
  if (name === undefined) throw new Error(`There is no column ${key}`)
  return name
}
