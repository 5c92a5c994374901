/** A post of the blog as its lists show it. */
export interface BlogPost {
  readonly id: number
  readonly path: string
  readonly title: string
  readonly excerpt: string
  readonly author: string
  /** As in `2018-06-07`. */
  readonly date: string
  readonly category: { readonly slug: string; readonly name: string }
  /** The name of its picture in `uploads/`. */
  readonly image: string
}

const returning = { slug: 'returning', name: 'Returning' }
const everyday = { slug: 'everyday', name: 'Everyday life' }
const volunteers = { slug: 'volunteers', name: 'Volunteers' }

/** The post that embeds the news. */
export const featured: BlogPost = {
  id: 214,
  path: '/thinking-of-going-back/',
  title: 'Thinking of going back? Six questions to ask first',
  excerpt:
    'Some who sit down at our Thursday table wonder whether to stay. Nobody can answer that for them – but a good question helps.',
  author: 'Marja Lindqvist',
  date: '2018-06-07',
  category: returning,
  image: 'two-shores.svg',
}

export const recent: readonly BlogPost[] = [
  {
    id: 209,
    path: '/language-cafe-turns-five/',
    title: 'Our language café turns five',
    excerpt: 'Two hundred Thursdays, one coffee maker, and the word that nobody could explain.',
    author: 'Samir Haddad',
    date: '2018-05-24',
    category: everyday,
    image: 'cafe.svg',
  },
  {
    id: 201,
    path: '/a-plot-in-the-allotment-garden/',
    title: 'A plot in the allotment garden',
    excerpt: 'What grows when neighbours who share no language share a bed of potatoes.',
    author: 'Marja Lindqvist',
    date: '2018-05-11',
    category: everyday,
    image: 'garden.svg',
  },
  {
    id: 188,
    path: '/how-to-be-a-companion/',
    title: 'How to be a companion',
    excerpt: 'No training in law, no perfect Finnish: what our volunteers do, and what they leave to others.',
    author: 'Elin Åberg',
    date: '2018-04-26',
    category: volunteers,
    image: 'companions.svg',
  },
  {
    id: 180,
    path: '/keeping-in-touch-across-a-sea/',
    title: 'Keeping in touch across a sea',
    excerpt: 'Four habits of families and friends who live on two shores at once.',
    author: 'Samir Haddad',
    date: '2018-04-12',
    category: returning,
    image: 'letters.svg',
  },
]
