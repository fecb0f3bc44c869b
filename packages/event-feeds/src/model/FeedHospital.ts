import type { OpeningHours } from '@tokyo-cancer-portal/domain'

type Maybe<T> = T | null | undefined

/**
 * A hospital, as far as any feed tells of it: a document of `organizations` (docs/content-model.md)
 * fits as the site reads it.
 */
export interface FeedHospital {
  id: string
  slug: string
  name: string
  nameKana: Maybe<string>
  registeredName: Maybe<string>
  medicalInstitutionCode: Maybe<string>
  designations: readonly {
    type: Maybe<string>
    /** Partial dates. */
    validTo: Maybe<string>
    asOf: Maybe<string>
    confidence: Maybe<string>
  }[]
  /** Six-digit code. */
  municipality: Maybe<string>
  postalCode: Maybe<string>
  address: Maybe<string>
  building: Maybe<string>
  latitude: Maybe<number>
  longitude: Maybe<number>
  coordinatePrecision: Maybe<string>
  phone: Maybe<string>
  website: Maybe<string>
  consultationCenter: {
    availability: Maybe<string>
    name: Maybe<string>
    phone: Maybe<string>
    openingHours: Maybe<OpeningHours>
    url: Maybe<string>
  }
  /** Local date. */
  lastConfirmedOn: Maybe<string>
}
