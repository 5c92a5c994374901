import { type CSSResult, css } from 'lit'

/** A chosen topic is filled where the element's own colours are seen, and tinted on those of a page, of which nothing is known. */
export const feedFilterStyles: CSSResult = css`
  .root .box {
    padding: var(--iom-padding, 16px 20px);
  }
  [part='filter'] {
    gap: 12px 24px;
  }
  label {
    min-width: 0;
  }
  label:first-child {
    flex: 0 1 360px;
  }
  .root :is(input, select, button) {
    box-sizing: border-box;
    min-height: 32px;
    max-width: 100%;
    padding: 4px 12px;
    border: 1px solid color-mix(in srgb, var(--_text) 55%, transparent);
    border-radius: var(--iom-radius, 4px);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  .root input {
    flex: 1 1 160px;
    min-width: 0;
  }
  option {
    background: light-dark(#fff, #131a22);
  }
  [part='topics'] {
    flex: 1 0 100%;
    gap: 8px;
  }
  .root li button {
    border-color: var(--_line);
    border-radius: 16px;
  }
  .root li [aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) var(--_fill, 14%), transparent);
    color: var(--_on-accent, inherit);
  }
  .root li [part='more-topics'] {
    padding-inline: 4px;
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
  }
  small {
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .root {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .root li [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`
