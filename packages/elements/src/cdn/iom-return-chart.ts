import '../define/return-chart.ts'
