/**
 * The policy of a partner's page in our frame. No script runs but the picker and those of the feed, and so no handler and no `javascript:`;
 * nothing is sent or framed; and the page has an origin of its own, which is nobody's. Pictures, styles and fonts come from wherever they are.
 *
 * @param picker The address of the picker.
 * @param feedOrigin As in `https://feeds.example`.
 */
export function framePolicy(picker: string, feedOrigin: string): string {
  return [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${picker} ${feedOrigin}`,
    `connect-src ${feedOrigin}`,
    'img-src http: https: data:',
    "style-src http: https: data: 'unsafe-inline'",
    'font-src http: https: data:',
    'media-src http: https:',
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}
