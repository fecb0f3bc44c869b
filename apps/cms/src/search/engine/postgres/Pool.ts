import type { Payload } from 'payload'

/** The search's own connections (`database/sidePool`). */
export type Pool = Payload['db']['pool']
