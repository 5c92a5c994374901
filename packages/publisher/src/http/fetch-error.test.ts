import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainFetchError } from './fetch-error.ts'

test('what Node says of a connection that failed is one of few codes', () => {
  const codeOf = (code: string) =>
    explainFetchError(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }), 1).code
  for (const code of [
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
  ])
    assert.equal(codeOf(code), 'certificate', code)
  assert.equal(codeOf('ENOTFOUND'), 'no-server')
  assert.equal(codeOf('UND_ERR_CONNECT_TIMEOUT'), 'timeout')
  assert.equal(codeOf('UND_ERR_RES_EXCEEDED_MAX_SIZE'), 'too-large')
  assert.equal(codeOf('ECONNREFUSED'), 'unreachable')
})
