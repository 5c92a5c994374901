import { ensureDebianPackages } from './debian.mjs'

/** The web servers and the uploader whose settings docs/hosting has. Debian starts the former where nothing forbids it, as a container does. */
const packages = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
  'apache2-bin': '/usr/sbin/apache2',
  'media-types': '/etc/mime.types',
  rclone: '/usr/bin/rclone',
}

/** Makes web servers and rclone ready to be started by tests. */
export async function prepareHosting() {
  await ensureDebianPackages(packages, 'test with web servers')
}
