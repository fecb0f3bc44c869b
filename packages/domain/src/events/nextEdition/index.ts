export * from './editionFields'
export * from './nextDates'
export * from './nextEdition'
