import { define } from '../shared/define'
import { PrintPage } from './PrintPage'

define('print-page', PrintPage)
