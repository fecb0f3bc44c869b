import { define } from '../shared/define'
import { NearMe } from './NearMe'

define('near-me', NearMe)
