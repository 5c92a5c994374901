import { defineElements } from '../internal/define-elements.ts'
import { IomStatTile } from '../stat-tile/stat-tile.ts'

defineElements({ 'iom-stat-tile': IomStatTile })

export { IomStatTile }
