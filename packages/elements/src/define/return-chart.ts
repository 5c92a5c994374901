import { defineElements } from '../internal/define-elements.ts'
import { IomReturnChart } from '../return-chart/return-chart.ts'

defineElements({ 'iom-return-chart': IomReturnChart })

export { IomReturnChart }
