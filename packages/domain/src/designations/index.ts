export * from './designationChanges'
export * from './designationTime'
