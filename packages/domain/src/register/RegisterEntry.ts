import type { RegisteredHospital } from './RegisteredHospital'

/** A hospital of the register with its names. */
export interface RegisterEntry extends RegisteredHospital {
  id: string
  name: string
  formerNames?:
    | readonly { name?: string | null; validFrom?: string | null; validTo?: string | null }[]
    | null
    | undefined
  /** Local date on which this copy of its record is to become public; null where it is. */
  publicFrom?: string | null
}
