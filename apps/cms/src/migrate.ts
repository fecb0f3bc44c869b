import config from '@payload-config'
import { getPayload } from 'payload'
import { applyMigrations } from './database/applyMigrations'
import { grantToProgram } from './database/grantToProgram'
import { env } from './env'

/** Brings the database of DATABASE_URL to the newest schema and ends. */
const payload = await getPayload({ config, disableOnInit: true })
await applyMigrations(payload)
await grantToProgram(payload, env.programRole)
await payload.destroy()
