<?php
// Makes the database, and a site in it without any post.
(new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET')))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Town', 'editor', 'editor@town.example', true, '', wp_slash('secret'));
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) {
    wp_delete_post($post->ID, true);
}
wp_update_user(['ID' => 1, 'display_name' => 'Anna Editor']);
