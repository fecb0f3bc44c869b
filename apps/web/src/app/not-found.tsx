export { NotFoundPage as default } from '../page/NotFoundPage'
