import { type CSSResult, css } from 'lit'

export const newsFeedStyles: CSSResult = css`
  [part='header'] {
    justify-content: space-between;
    padding-block-end: 16px;
  }
  [part='site'] {
    font-size: 0.875em;
  }
  .heading {
    font-size: 1.5em;
  }
  [exportparts] {
    --iom-color-accent: var(--_accent);
    --iom-padding: 0;
  }
  iom-campaign-banner[exportparts] {
    --iom-padding: 0 0 24px;
  }
  iom-feed-filter[exportparts] {
    --iom-padding: 16px 0 4px;
  }
  [part='figures'] {
    gap: 0 21px;
    align-items: stretch;
    overflow: clip;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--_line);
  }
  li {
    flex: 1 1 210px;
    padding: var(--iom-gap, 16px) 20px;
    border: solid var(--_line);
    border-width: 1px 0 0;
    border-inline-start-width: 1px;
    margin-inline-start: -21px;
  }
`
