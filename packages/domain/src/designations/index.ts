export * from './designationTime'
