import { type CSSResult, css } from 'lit'

/** With `inherit` the text has the page's colour, and only a tint is sure to suit it: a dark page may not have said so. */
export const campaignBannerStyles: CSSResult = css`
  .root {
    background: none;
  }
  .root .box {
    padding: var(--iom-padding, 0);
  }
  section {
    padding: 16px 20px;
    border-inline-start: 4px solid var(--iom-color-campaign, light-dark(#ffb81c, #ffc94d));
    background: var(--iom-color-campaign-background, light-dark(#fff8e6, #2a220f));
  }
  [data-inherit] section {
    background: var(--iom-color-campaign-background, color-mix(in srgb, #ffb81c 10%, transparent));
  }
  .row {
    align-items: center;
  }
  .words {
    display: grid;
    flex: 1 1 300px;
    gap: 4px;
  }
  [part='campaign-text'] {
    color: var(--_soft);
  }
  a {
    font-weight: 600;
  }
  @media print {
    a::after {
      content: ' ' attr(href);
      font-size: 0.75em;
    }
  }
`
