import { EmbedBuilder } from './embed-builder.ts'
import { readSettings } from './settings.ts'

customElements.define('embed-builder', EmbedBuilder)
document.querySelector('#builder')?.append(new EmbedBuilder(readSettings()))
