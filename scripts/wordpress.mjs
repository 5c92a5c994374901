import { ensureDebianPackages } from './debian.mjs'

/** What a WordPress of our own needs on Debian. The core of MariaDB is no service: nothing begins to run by itself. */
const packages = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'php-cli': '/usr/bin/php',
  'php-mysql': '/usr/share/doc/php-mysql',
}

/** Makes WordPress ready to be started by tests. */
export async function prepareWordPress() {
  await ensureDebianPackages(packages, 'test with WordPress')
}
