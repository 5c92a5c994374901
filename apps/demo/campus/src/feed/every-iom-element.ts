// Only what the embed builder shows needs more than the app itself.
import '@iom-feed/elements/define/all.js'
import '@iom-feed/elements/define/return-chart.js'
