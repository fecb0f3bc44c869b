export * from './attemptCorrections'
export * from './correctablePlaces'
export { valueAt, withValueAt } from './valueAt'
