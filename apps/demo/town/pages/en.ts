import type { PageContent } from '../page-content.ts'

export const en: PageContent = {
  lang: 'en',
  home: '/en/',
  lightOnly: true,
  skip: 'Skip to content',
  languages: 'Language of the page',
  town: 'Town of Kivijoki',
  menu: 'Main menu',
  sections: [
    { text: 'Housing and environment', href: '/en/housing' },
    { text: 'Education', href: '/en/education' },
    { text: 'Culture and sports', href: '/en/culture' },
    { text: 'Work and business', href: '/en/work' },
    { text: 'Town and decisions', href: '/en/town' },
  ],
  breadcrumb: 'Breadcrumb',
  path: [
    { text: 'Home', href: '/en/' },
    { text: 'Town and decisions', href: '/en/town' },
  ],
  title: 'Immigration and integration',
  lead: 'People from more than 60 countries live in Kivijoki. We help you to get started when you move here, learn a language or look for work – and also when you think of returning.',
  article: `
    <h2>First steps in Kivijoki</h2>
    <ol class="steps">
      <li><strong>Register as a resident.</strong> The Digital and Population Data Services Agency records your municipality once your move is permanent.</li>
      <li><strong>Book a time for advice.</strong> An adviser goes through housing, health care and day care with you.</li>
      <li><strong>Have an initial assessment.</strong> From it we make an integration plan together.</li>
    </ol>
    <h2>Language courses and meeting places</h2>
    <p>The adult education centre gives courses in Finnish and Swedish by day and in the evening. You can come to the library’s language café without booking every Thursday at 16.30.</p>
    <details>
      <summary>Where do I get an interpreter?</summary>
      <p>Interpreting is free of charge for you in the town’s services. Tell us your language when you book a time.</p>
    </details>
    <details>
      <summary>I am thinking of returning to my home country. Who helps?</summary>
      <p>The International Organization for Migration, IOM, supports voluntary return. Its advice is confidential and does not bind you to anything.</p>
    </details>`,
  side: {
    title: 'In this section',
    links: [
      { text: 'Advice and guidance', href: '/en/advice' },
      { text: 'Integration plan', href: '/en/integration-plan' },
      { text: 'Language courses', href: '/en/language-courses' },
      { text: 'Multicultural committee', href: '/en/committee' },
    ],
  },
  contact: {
    title: 'Immigration advice',
    body: `<p>Service point, Koskikatu 4<br>Open Mon–Thu 9–15, Fri 9–13</p>
      <p><a href="mailto:neuvonta@kivijoki.example">neuvonta@kivijoki.example</a></p>
      <p class="soft">We serve in Finnish, Swedish and English, and in other languages with an interpreter.</p>`,
  },
  newsFallback: 'News from IOM Finland',
  chartFallback: 'Voluntary returns from Finland (CSV)',
  footer: {
    columns: [
      '<strong>Town of Kivijoki</strong><br>Kirkkopuisto 1<br>99990 Kivijoki',
      '<a href="/en/feedback">Give feedback</a><br><a href="/en/accessibility">Accessibility statement</a><br><a href="/en/privacy">Privacy</a>',
      '<a href="/en/minutes">Agendas and minutes</a><br><a href="/en/vacancies">Open vacancies</a><br><a href="/en/map">Town map</a>',
    ],
    note: 'There is no Kivijoki: the site is an example of how the news is put on a town’s page.',
  },
  missing: {
    title: 'Page not found',
    body: 'This sample site is a single page. <a href="/en/">Back to the home page</a>',
  },
}
