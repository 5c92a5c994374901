/** The picture over the home view. */
export function Lighthouse(): React.ReactNode {
  return (
    <svg className="lighthouse" viewBox="0 0 420 200" aria-hidden="true">
      <linearGradient id="beam">
        <stop className="beam-end" />
        <stop className="beam-start" offset="0.7" />
        <stop className="beam-end" offset="1" />
      </linearGradient>
      <path fill="url(#beam)" d="M290 62L0 10v90zM306 62l114-34v62z" />
      <path className="tower" d="M284 88h28l12 92h-52z" />
      <path className="stripe" d="M281 112h34l3 22h-40zM276 152h44l3 22h-50z" />
      <path className="tower" d="M280 80h36v8h-36zM286 52h24v28h-24zM298 36l16 16h-32z" />
      <path className="lamp" d="M291 57h14v18h-14z" />
      <path className="rock" d="M200 200c20-22 46-28 76-26 40 2 76-6 98 26z" />
    </svg>
  )
}
