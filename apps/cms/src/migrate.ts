import config from '@payload-config'
import { getPayload } from 'payload'
import { applyMigrations } from './database/applyMigrations'

/** Brings the database of DATABASE_URL to the newest schema and ends. */
const payload = await getPayload({ config, disableOnInit: true })
await applyMigrations(payload)
await payload.destroy()
