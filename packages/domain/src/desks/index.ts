export * from './deskPlaces'
export * from './supportDesks'
