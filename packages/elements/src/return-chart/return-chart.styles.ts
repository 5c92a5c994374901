import { type CSSResult, css } from 'lit'

export const returnChartStyles: CSSResult = css`
  .root {
    --_bar: color-mix(
      in srgb,
      var(--_text) 50%,
      var(--iom-color-background, light-dark(#fff, #131a22))
    );
  }
  [data-inherit] {
    --_bar: color-mix(in srgb, var(--_text) 60%, transparent);
  }
  figcaption {
    padding-block-end: 8px;
  }
  [part='months'] {
    display: block;
    overflow: visible;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  text {
    fill: var(--_soft);
    text-anchor: middle;
  }
  .tick {
    text-anchor: start;
  }
  .grid {
    stroke: var(--_line);
  }
  .value {
    fill: var(--_text);
  }
  .newest :is(.value, .name) {
    font-weight: 650;
  }
  .sure,
  .range {
    stroke: var(--_bar);
    stroke-width: var(--_width, 12px);
  }
  .newest :is(.sure, .range) {
    stroke: var(--_accent);
  }
  .range {
    stroke-dasharray: 1 3;
  }
  .few {
    --_width: 24px;
  }
  .some {
    --_width: 11px;
  }
  .many {
    --_width: 6px;
  }
  .crowd {
    --_width: 2px;
  }
  @container (width < 464px) {
    .label:not(.narrow) {
      display: none;
    }
  }
  @container (464px <= width < 706px) {
    .label:not(.medium) {
      display: none;
    }
  }
  @container (width >= 706px) {
    .label:not(.wide) {
      display: none;
    }
  }
  [part='key'] svg {
    vertical-align: -1px;
  }
  summary {
    width: fit-content;
    padding-block: 4px;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  table {
    width: 100%;
    /* In quirks mode it would be the browser's. */
    color: inherit;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  [part='destinations'] {
    margin-block-start: 24px;
  }
  caption {
    padding-block-end: 4px;
    text-align: start;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  th,
  td {
    padding-block: 6px;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .count {
    padding-inline-start: 16px;
    overflow-wrap: break-word;
    text-align: end;
  }
  .place {
    width: 3.5em;
    color: var(--_soft);
  }
  tfoot :is(th, td) {
    font-weight: 650;
  }
  .bar {
    display: block;
    margin-block-start: 4px;
    --_width: 8px;
  }
  tbody:first-of-type tr:first-child .bar > * {
    stroke: var(--_accent);
  }
  .gap {
    color: var(--_soft);
  }
  [part='destinations'] td {
    white-space: nowrap;
  }
  [part='origin'] {
    max-width: none;
    padding-block: 16px 0;
  }
  @container (width >= 464px) {
    .few {
      --_width: 40px;
    }
    .some {
      --_width: 22px;
    }
    .many {
      --_width: 10px;
    }
    .crowd {
      --_width: 4px;
    }
  }
  @container (width >= 706px) {
    .few {
      --_width: 56px;
    }
    .some {
      --_width: 34px;
    }
    .many {
      --_width: 16px;
    }
    .crowd {
      --_width: 7px;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_bar: CanvasText;
    }
  }
  @media print {
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`
