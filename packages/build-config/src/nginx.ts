/** Where Debian has nginx. */
export const nginx = '/usr/sbin/nginx'

/** Its arguments for a config, so that it stays in the foreground and ends with whoever started it. */
export function nginxArgs(config: string): string[] {
  return ['-c', config, '-g', 'daemon off;']
}

/**
 * Puts around the settings of servers what Debian's nginx needs to run beside another one.
 *
 * @param folder Where it may write.
 */
export function frameNginx(servers: string, folder: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\nuser root;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${servers}}\n`
}
