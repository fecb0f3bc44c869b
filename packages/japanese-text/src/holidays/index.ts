export * from './holidaysKnownUntil'
export * from './publicHoliday'
