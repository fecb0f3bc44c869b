import { define } from '../shared/define'
import { SharePage } from './SharePage'

define('share-page', SharePage)
