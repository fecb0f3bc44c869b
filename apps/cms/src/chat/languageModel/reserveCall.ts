import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { LanguageModelSettings } from '../../env'

/**
 * One call more in this hour of the database's clock, where it has room; hours that are long over go with it. Processes
 * that ask at the same time wait for one another at the row. $1 tokens, $2 most calls, $3 most tokens.
 */
const RESERVE = `
with old as (delete from chat_model_hours where hour < now() - interval '31 days')
insert into chat_model_hours as used (hour, calls, tokens)
select date_trunc('hour', now(), 'UTC'), 1, $1::bigint where $2::bigint >= 1 and $3::bigint >= $1::bigint
on conflict (hour) do update set calls = used.calls + 1, tokens = used.tokens + excluded.tokens
where used.calls < $2::bigint and used.tokens + excluded.tokens <= $3::bigint
returning hour`

/** A call that is paid for; `hour` and `tokens` are given back to `settleCall`. */
export interface ReservedCall {
  hour: Date
  tokens: number
}

/**
 * Takes a call and its tokens out of the budget of the hour, before it is made, so that it counts whatever becomes of it.
 * Null where the budget of all processes together has no room for it.
 *
 * @param tokens as many as it can use at the most
 */
export async function reserveCall(
  { db }: Pick<Payload, 'db'>,
  { callsPerHour, tokensPerHour }: Pick<LanguageModelSettings, 'callsPerHour' | 'tokensPerHour'>,
  tokens: number,
): Promise<ReservedCall | null> {
  const { rows } = await sidePool(db, 'counting').query<{ hour: Date }>({
    name: 'chat-model-reserve',
    text: RESERVE,
    values: [tokens, callsPerHour, tokensPerHour],
  })
  const [row] = rows
  return row ? { hour: row.hour, tokens } : null
}
