// Runs in a partner's page, the only script there but those of the news: shows where they would stand, and puts them there.
import { createMark } from './mark.ts'
import { PlacePicker } from './place-picker.ts'

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  const picker = new PlacePicker(document, createMark(document), (message) =>
    parent.postMessage(message, '*'),
  )
  addEventListener('message', ({ source, data }) => {
    if (source === parent) picker.show(data)
  })
}
