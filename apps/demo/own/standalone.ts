// A page with nothing but the element, for its tests: what is shown is told by the server, and the choice by the address, as in the builder.

import { en } from './element/messages/en.ts'
import { fi } from './element/messages/fi.ts'
import { sv } from './element/messages/sv.ts'
import { OwnSite } from './element/own-site.ts'
import { formatPlace, parsePlace } from './frame/place.ts'

customElements.define('own-site', OwnSite)

const site = document.querySelector('own-site') as OwnSite
const state = new URLSearchParams(location.search)
const messages = [fi, sv].find(({ language }) => language === state.get('lang')) ?? en

document.documentElement.lang = messages.language
site.messages = messages
site.embed = JSON.parse(document.querySelector<HTMLMetaElement>('meta[name=embed]')?.content ?? '{}')
site.address = state.get('address') ?? undefined
site.place = parsePlace(state.get('place') ?? '')
site.addEventListener('own-place', ({ address, place }) => {
  const next = new URLSearchParams({ lang: messages.language })
  if (address) next.set('address', address)
  if (address && place) next.set('place', formatPlace(place))
  history.replaceState(null, '', `?${next}`)
})
