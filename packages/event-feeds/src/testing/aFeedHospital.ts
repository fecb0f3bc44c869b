import type { FeedHospital } from '../model/FeedHospital'

/** A hospital of which little is known but its name. */
export const aFeedHospital = (fields: Partial<FeedHospital> = {}): FeedHospital => ({
  id: '0198f0a0-0000-7000-8000-000000000002',
  slug: 'komagome-hospital',
  name: '東京都立駒込病院',
  nameKana: null,
  registeredName: null,
  medicalInstitutionCode: null,
  designations: [],
  municipality: null,
  postalCode: null,
  address: null,
  building: null,
  latitude: null,
  longitude: null,
  coordinatePrecision: null,
  phone: null,
  website: null,
  consultationCenter: {
    availability: null,
    name: null,
    phone: null,
    openingHours: null,
    url: null,
  },
  lastConfirmedOn: null,
  ...fields,
})
