/** The style of an embed page: what stands around the element looks like the element, whose own link to all news it has in its place. */
export const pageStyle = `
:root { scroll-padding-bottom: 48px; color-scheme: light; --text: #14202e; --back: #fff; --accent: #0033a0;
  --text: light-dark(#14202e, #e8edf3); --back: light-dark(#fff, #131a22); --accent: light-dark(#0033a0, #8fb4ff) }
body { margin: 0; display: flow-root; color: var(--text); background: var(--back); font: medium/1.5 system-ui, sans-serif }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
footer { position: sticky; bottom: 0; padding: 10px clamp(16px, 4%, 32px); border-top: 1px solid color-mix(in srgb, var(--text) 18%, transparent);
  background: var(--back); font-size: .875em }
footer a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; display: inline-block; padding-block: 2px }
footer a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
[hidden] { display: none !important }
[data-waiting] main { visibility: hidden }
main > ::part(home), [data-wordpress] main > ::part(foot) { display: none }
@media print { :root { color-scheme: light !important } footer { position: static } }
`
