import { define } from '../shared/define'
import { VideoPlayer } from './VideoPlayer'

define('video-player', VideoPlayer)
