import { events, logo, menu, pattern, services } from './page-parts.ts'

/** The first page of the house, with the widget beside its events, as HTML. */
export function renderPage(widget: string): string {
  return renderDocument(
    'دار الجسر – بيت لكل قادم',
    `<section class="hero">
      ${pattern}
      <div class="wrap">
        <h1>بيت لكل قادم</h1>
        <p>في دار الجسر تجد من يسمعك بلغتك، ومن يدلّك على الطريق في مدينتك الجديدة.</p>
        <a class="button" href="/contact">زرنا هذا الأسبوع</a>
      </div>
    </section>
    <div class="wrap">
      <ul class="services">${services.map(({ title, text, href }) => `<li><h2><a href="${href}">${title}</a></h2><p>${text}</p></li>`).join('')}</ul>
      <div class="columns">
        <section class="events" aria-labelledby="events">
          <h2 id="events">مواعيد قريبة</h2>
          <ul>${events.map(({ date, day, month, title, place }) => `<li><time datetime="${date}"><b>${day}</b> ${month}</time><div><a href="/events">${title}</a><p>${place}</p></div></li>`).join('')}</ul>
        </section>
        <section class="news" aria-labelledby="news">
          <h2 id="news">أخبار الهجرة</h2>
          ${widget}
        </section>
      </div>
      <section class="voice">
        <blockquote><p>جئت لأسأل عن ورقة، فوجدت أصدقاء. واليوم أنا من يصبّ الشاي للقادمين.</p></blockquote>
        <p class="who">سلمى، متطوعة منذ ثلاث سنوات</p>
      </section>
    </div>`,
  )
}

/** What is shown for all the links of the site that lead nowhere, as HTML. */
export function renderMissing(): string {
  return renderDocument(
    'الصفحة غير موجودة – دار الجسر',
    `<div class="wrap missing"><h1>الصفحة غير موجودة</h1><p>في هذا الموقع النموذجي صفحة واحدة. <a href="/">عودة إلى الرئيسية</a></p></div>`,
  )
}

function renderDocument(title: string, main: string): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="/theme/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/theme/style.css">
</head>
<body>
  <a class="skip" href="#content">انتقل إلى المحتوى</a>
  <header>
    <p class="draft">النصوص العربية في هذا الموقع مسودات لم يراجعها بعدُ متحدث أصلي. <span lang="en" dir="ltr">The Arabic texts are drafts that no native speaker has reviewed.</span></p>
    <div class="wrap masthead">
      <a class="brand" href="/">${logo}<span>دار الجسر</span></a>
      <nav aria-label="القائمة الرئيسية"><ul>${menu.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></nav>
    </div>
  </header>
  <main id="content" tabindex="-1">${main}</main>
  <footer>
    <div class="wrap">
      <address>شارع الميناء 17، هلسنكي<br><a href="tel:+358990000000" dir="ltr">+358 99 000 0000</a><br><a href="mailto:salam@aljisr.example" dir="ltr">salam@aljisr.example</a></address>
      <p>الأحد – الخميس<br>10:00 – 18:00</p>
      <p><a href="/volunteer">تطوّع معنا</a><br><a href="/privacy">الخصوصية</a></p>
      <p class="note">لا وجود لدار الجسر: الموقع مثال على عرض الأخبار في صفحة من اليمين إلى اليسار.</p>
    </div>
  </footer>
</body>
</html>
`
}
