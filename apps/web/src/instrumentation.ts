export { register } from './runtime/env'
