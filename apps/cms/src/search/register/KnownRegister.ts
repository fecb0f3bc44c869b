import type { RegisterNumbers } from '@tokyo-cancer-portal/domain'

/** What is counted on a day, and when it will be otherwise without anybody saving anything. */
export type KnownRegister = RegisterNumbers & { changesOn: string | null }
