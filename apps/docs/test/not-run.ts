/** The commands on pages that the tests do not run, with the reason. */
export const notRun: Readonly<Record<string, string>> = {
  'npm install @iom-feed/core': 'asks the registry; packages are installed as packed by apps/frameworks',
  'npm install --save-dev @iom-feed/publisher': 'asks the registry',
  'npx @iom-feed/publisher init': 'asks questions; init.test.ts of the publisher answers them',
  'iom-feed init --yes --title "Town news" --language fi,sv --source https://town.example/news':
    'asks a server that does not exist; init.test.ts of the publisher has one',
  'git apply tags.patch':
    'what is suggested decides whether there is a patch; tags-suggest.test.ts applies one',
  'sh upload.sh dist feed:bucket': 'needs rclone and a store; npm run test:hosting uploads',
  'sh upload.sh dist feed:bucket --delete': 'needs rclone and a store; npm run test:hosting uploads',
}
