import type { PageContent } from '../page-content.ts'

export const sv: PageContent = {
  lang: 'sv',
  home: '/sv/',
  skip: 'Hoppa till innehållet',
  languages: 'Sidans språk',
  town: 'Kivijoki stad',
  menu: 'Huvudmeny',
  sections: [
    { text: 'Boende och miljö', href: '/sv/boende' },
    { text: 'Fostran och utbildning', href: '/sv/utbildning' },
    { text: 'Kultur och motion', href: '/sv/kultur' },
    { text: 'Arbete och företagande', href: '/sv/arbete' },
    { text: 'Staden och beslutsfattande', href: '/sv/staden' },
  ],
  breadcrumb: 'Brödsmulor',
  path: [
    { text: 'Startsida', href: '/sv/' },
    { text: 'Staden och beslutsfattande', href: '/sv/staden' },
  ],
  title: 'Invandring och integration',
  lead: 'I Kivijoki bor människor från över 60 länder. Vi hjälper dig i gång när du flyttar hit, studerar språk eller söker arbete – och också när du överväger att återvända.',
  article: `
    <h2>De första stegen i Kivijoki</h2>
    <ol class="steps">
      <li><strong>Registrera dig som invånare.</strong> Myndigheten för digitalisering och befolkningsdata antecknar din hemkommun när flytten är permanent.</li>
      <li><strong>Boka tid hos rådgivningen.</strong> Rådgivaren går igenom boende, hälsovård och dagvård med dig.</li>
      <li><strong>Gör en inledande kartläggning.</strong> Utifrån den gör vi tillsammans en integrationsplan.</li>
    </ol>
    <h2>Språkkurser och mötesplatser</h2>
    <p>Medborgarinstitutet ordnar kurser i finska och svenska på dagtid och kvällstid. Till bibliotekets språkcafé kan du komma utan anmälan varje torsdag klockan 16.30.</p>
    <details>
      <summary>Var får jag en tolk?</summary>
      <p>När du använder stadens tjänster är tolkningen avgiftsfri för dig. Berätta vilket språk du talar när du bokar tid.</p>
    </details>
    <details>
      <summary>Jag överväger att återvända till mitt hemland. Vem hjälper?</summary>
      <p>Internationella migrationsorganisationen IOM stöder frivilligt återvändande. Rådgivningen är konfidentiell och binder dig inte till något.</p>
    </details>`,
  side: {
    title: 'I det här avsnittet',
    links: [
      { text: 'Rådgivning och handledning', href: '/sv/radgivning' },
      { text: 'Integrationsplan', href: '/sv/integrationsplan' },
      { text: 'Språkkurser', href: '/sv/sprakkurser' },
      { text: 'Mångkulturella kommittén', href: '/sv/kommitte' },
    ],
  },
  contact: {
    title: 'Invandrarrådgivningen',
    body: `<p>Servicetorget, Forsgatan 4<br>Öppet må–to 9–15, fr 9–13</p>
      <p><a href="mailto:neuvonta@kivijoki.example">neuvonta@kivijoki.example</a></p>
      <p class="soft">Vi betjänar på finska, svenska och engelska, med tolk också på andra språk.</p>`,
  },
  newsFallback: 'Nyheter från IOM Finland',
  chartFallback: 'Frivilliga återvändanden från Finland (CSV)',
  footer: {
    columns: [
      '<strong>Kivijoki stad</strong><br>Kyrkparken 1<br>99990 Kivijoki',
      '<a href="/sv/respons">Ge respons</a><br><a href="/sv/tillganglighet">Tillgänglighetsutlåtande</a><br><a href="/sv/dataskydd">Dataskydd</a>',
      '<a href="/sv/foredragningslistor">Föredragningslistor och protokoll</a><br><a href="/sv/lediga-jobb">Lediga jobb</a><br><a href="/sv/karta">Guidekarta</a>',
    ],
    note: 'Kivijoki finns inte: webbplatsen är ett exempel på hur nyheterna fogas in på en kommuns sida.',
  },
  missing: {
    title: 'Sidan finns inte',
    body: 'Den här exempelwebbplatsen har bara en sida. <a href="/sv/">Till startsidan</a>',
  },
}
