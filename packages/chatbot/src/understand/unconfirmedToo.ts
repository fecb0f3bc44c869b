import { UNKNOWN, unknownOf } from '@tokyo-cancer-portal/domain'
import type { AskedRecords } from '../model/Retrieve'

/** Facts that nobody may have confirmed of a hospital, and what stands for that in the finder. */
const UNCONFIRMED: Readonly<Record<string, (value: string) => string>> = {
  consultation: () => UNKNOWN,
  service: unknownOf,
  cancer: unknownOf,
}

/**
 * The same question, with hospitals of which nobody has confirmed what was asked for: not confirmed is not "no". Null
 * where nothing of that kind was asked.
 */
export function unconfirmedToo(asked: AskedRecords): AskedRecords | null {
  if (asked.finder !== 'hospitals') return null
  const own = Object.entries(asked.parameters)
  if (!own.some(([name]) => name in UNCONFIRMED)) return null
  const parameters = own.map(([name, value]) => {
    const unknown = UNCONFIRMED[name]
    const values = value.split(',')
    return [name, unknown ? [...new Set([...values, ...values.map(unknown)])].join(',') : value]
  })
  return { ...asked, parameters: Object.fromEntries(parameters) as Record<string, string> }
}
