import { type CSSResult, css } from 'lit'

export const campaignBannerStyles: CSSResult = css`
  .root {
    background: none;
  }
  .root .box {
    padding: var(--iom-padding, 0);
  }
  section {
    display: grid;
    gap: 4px 24px;
    padding: 16px 20px;
    border-inline-start: 4px solid var(--iom-color-campaign, light-dark(#ffb81c, #ffc94d));
    background: var(--iom-color-campaign-background, light-dark(#fff8e6, #2a220f));
  }
  [part='campaign-label'] {
    grid-column: 1 / -1;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  [part='campaign-text'] {
    color: var(--_soft);
    max-width: 66ch;
  }
  [part='campaign-actions'] {
    font-weight: 600;
  }
  @container (min-width: 520px) {
    section {
      grid-template-columns: 1fr auto;
    }
    [part='campaign-actions'] {
      grid-area: 2 / 2 / span 2;
      align-self: center;
    }
  }
`
