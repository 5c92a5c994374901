import { nameSpot, type OwnMessages, type SpotWords } from './messages.ts'

const words: SpotWords = {
  positions: { before: 'Before', after: 'After', inside: 'At the end of' },
  kinds: {
    heading: 'heading',
    paragraph: 'paragraph',
    list: 'list',
    table: 'table',
    figure: 'picture',
    quote: 'quotation',
    form: 'form',
    navigation: 'navigation',
    main: 'main content',
    section: 'section',
    article: 'article',
    aside: 'side column',
    header: 'header',
    footer: 'footer',
    box: 'box',
    page: 'page',
  },
  quote: (text) => `“${text}”`,
}

export const en: OwnMessages = {
  language: 'en',
  address: 'Address of your page',
  open: 'Show the page',
  file: 'Choose an HTML file, or drop it here',
  note: 'The page is shown without its scripts. A file stays on this computer.',
  loading: 'The page is being loaded.',
  frame: 'Your page',
  places: 'Places for the news',
  help: 'Click where the news should stand. With the keyboard, go into the page: arrow keys or Tab go from place to place, Enter chooses, Escape undoes.',
  mark: 'The news here',
  undo: 'Choose another place',
  at: (spot) => nameSpot(spot, words),
  placed: (spot) => `The news stands here: ${nameSpot(spot, words)}`,
  undone: 'The news is out of the page again.',
  problems: {
    address: 'This is not the address of a web page. It should begin with https:// or http://.',
    private: 'This address is in a private network. Save the page as a file and choose that.',
    'no-server': 'There is no server of that name. Check the address.',
    timeout:
      'The server did not answer in time. Try again later, or save the page as a file and choose that.',
    unreachable:
      'The server cannot be reached. Check the address, or save the page as a file and choose that.',
    certificate: 'The connection to this server is not secure: its certificate is not valid.',
    'not-found': 'There is no page at this address.',
    status: 'The server refuses to give the page. Save it as a file and choose that.',
    'too-large': 'The page is too large: at most 4 megabytes of HTML can be shown.',
    kind: 'This is not a web page. Choose an HTML page or file.',
    frames: 'This page is made of frames. Enter the address of the page in one of them.',
    empty: 'This page shows nothing without its scripts. Save it from the browser as a file and choose that.',
    gone: 'The place is not in the page any more. Choose another.',
    server: 'The page could not be loaded. Check that the local server is running, and try again.',
  },
}
