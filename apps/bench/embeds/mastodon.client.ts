import { Init } from '@idotj/mastodon-embed-timeline'
import { answerFromFiles } from './answer-from-files.ts'

answerFromFiles({ statuses: 'statuses.json', custom_emojis: 'emojis.json' })
new Init({
  instanceUrl: 'https://office.example',
  timelineType: 'profile',
  userId: '1',
  profileName: '@office',
  hidePinnedPosts: true,
})
