import { connectForm } from './connectForm'
import { readSettings } from './settings'
import { showSettings } from './showSettings'

// In the head, before anything is painted: nothing jumps.
const chosen = readSettings()
if (chosen && chosen.length > 0) showSettings(chosen)

const start = () => {
  const form = document.getElementById('display-settings')
  if (form) connectForm(form)
}
if (document.readyState !== 'loading') start()
else document.addEventListener('DOMContentLoaded', start, { once: true })
