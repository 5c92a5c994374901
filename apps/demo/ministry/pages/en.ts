import type { PageContent } from '../page-content.ts'

export const en: PageContent = {
  lang: 'en',
  home: '/en/',
  ministry: 'Ministry of Mobility',
  skip: 'Skip to main content',
  languages: 'Language',
  menu: 'Main navigation',
  sections: [
    ['Areas of responsibility', '/en/responsibilities'],
    ['Current issues', '/en/current'],
    ['Legislation', '/en/legislation'],
    ['The Ministry', '/en/ministry'],
  ],
  breadcrumb: 'Breadcrumb',
  path: [
    ['Front page', '/en/'],
    ['Areas of responsibility', '/en/responsibilities'],
  ],
  title: 'Voluntary return and reintegration',
  summary:
    'A person who cannot or does not wish to stay in Finland can be helped to return. Return is voluntary, prepared together, and followed by support in the country of return.',
  published: 'Department for Residence · Updated 4 June 2018',
  body: `
    <h2>Who is responsible for what</h2>
    <p>The Ministry prepares legislation and decides on the grounds of assistance. Applications are received at reception centres. The International Organization for Migration, IOM, arranges the journey and the support on arrival.</p>
    <table class="table">
      <caption>Stages of a voluntary return</caption>
      <thead><tr><th scope="col">Stage</th><th scope="col">Authority</th></tr></thead>
      <tbody><tr><td>Counselling</td><td>Reception centre or municipality</td></tr><tr><td>Decision on assistance</td><td>Authority for residence matters</td></tr><tr><td>Journey and reintegration</td><td>IOM</td></tr></tbody>
    </table>
    <h2>Project number MOB014:00/2018</h2>
    <p>A working group examines how support for reintegration could reach those who return to rural areas. Its term ends on 31 December 2018.</p>
    <ul class="documents"><li><a href="/en/documents/appointment">Decision on appointment (PDF, 210 kB)</a></li><li><a href="/en/documents/memorandum">Memorandum of the working group (PDF, 1.4 MB)</a></li></ul>`,
  side: {
    title: 'Residence and return',
    links: [
      ['Residence permits', '/en/permits'],
      ['Reception', '/en/reception'],
      ['Voluntary return', '/en/'],
      ['Statistics', '/en/statistics'],
      ['Working groups', '/en/projects'],
    ],
  },
  contact: {
    title: 'Inquiries',
    body: `<p><strong>Aino Koskela</strong><br>Senior Specialist, Department for Residence<br><a href="mailto:aino.koskela@mobility.example">aino.koskela@<wbr>mobility.example</a></p>
      <p><strong>Henrik Sundvall</strong><br>Head of Communications<br><a href="mailto:media@mobility.example">media@mobility.example</a></p>`,
  },
  figures: {
    title: 'Returns in figures',
    body: 'The figures are collected and published by IOM. What is not known exactly is given as a range.',
    csv: 'Returns as open data (CSV)',
  },
  newsFallback: 'News from IOM Finland',
  footer: {
    columns: [
      '<strong>Ministry of Mobility</strong><br>Valtakatu 9, Helsinki<br>PO Box 999, 00099 Government',
      '<a href="/en/contact">Contact information</a><br><a href="/en/media">For the media</a><br><a href="/en/procurement">Procurement</a>',
      '<a href="/en/feedback">Feedback</a><br><a href="/en/accessibility">Accessibility statement</a><br><a href="/en/privacy">Data protection</a>',
    ],
    note: 'There is no Ministry of Mobility: the site is an example of how the news is put on a page of a ministry.',
  },
  missing: {
    title: 'The page was not found',
    body: 'The sample site has one page in each language. <a href="/en/">Back to that page</a>',
  },
}
