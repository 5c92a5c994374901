import { OwnSite } from '../../own/element/own-site.ts'
import { EmbedBuilder } from './embed-builder.ts'
import { readSettings } from './settings.ts'

customElements.define('embed-builder', EmbedBuilder)
customElements.define('own-site', OwnSite)
document.querySelector('#builder')?.append(new EmbedBuilder(readSettings()))
