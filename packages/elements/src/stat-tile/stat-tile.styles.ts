import { type CSSResult, css } from 'lit'

export const statTileStyles: CSSResult = css`
  .root .box {
    padding: var(--iom-padding, 16px 20px);
  }
  [part='value'] {
    gap: 0 0.25em;
    padding-block: 4px;
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  small {
    color: var(--_soft);
    font-size: 0.4em;
    font-weight: 400;
    letter-spacing: 0;
  }
  [part='origin'] {
    padding-block-start: 4px;
  }
  [part='note'] {
    font-size: 0.875em;
  }
  /* In quirks mode tables begin anew. */
  table {
    font: inherit;
    color: inherit;
  }
  svg {
    display: block;
    max-width: 100%;
    height: 36px;
    margin-block: 8px;
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  rect {
    color: color-mix(in srgb, var(--_text) 50%, transparent);
    fill: currentcolor;
    stroke: currentcolor;
  }
  rect:last-child {
    color: var(--_accent);
  }
  .rough {
    fill: none;
  }
`
