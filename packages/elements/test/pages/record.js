// Notes what the browser has to complain about, for the test that looks at this page from outside.
window.complaints = []
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  window.complaints.push(`${effectiveDirective} ${blockedURI} ${sample}`),
)
window.addEventListener('error', ({ message }) => window.complaints.push(message))
