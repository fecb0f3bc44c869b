import { define } from '../shared/define'
import { ChatLink } from './ChatLink'

define('chat-link', ChatLink)
