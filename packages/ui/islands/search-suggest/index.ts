import { define } from '../shared/define'
import { SearchSuggest } from './SearchSuggest'

define('search-suggest', SearchSuggest)
