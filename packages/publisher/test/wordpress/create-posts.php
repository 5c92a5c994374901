<?php
// Creates posts from a JSON list of what wp_insert_post() takes, and writes their numbers. Beside that: "tags", "categories",
// "image" { name, alt, base64 }, "lang", and "translationOf", the place in the list of the post that it is a translation of.
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/image.php';
require ABSPATH . 'wp-admin/includes/taxonomy.php';
wp_set_current_user(1);

function attach_image(int $post, array $image): void
{
    ['file' => $file] = wp_upload_bits($image['name'], null, base64_decode($image['base64']));
    $type = wp_check_filetype($file)['type'];
    $id = wp_insert_attachment(['post_mime_type' => $type, 'post_title' => $image['name']], $file, $post);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file));
    update_post_meta($id, '_wp_attachment_image_alt', $image['alt']);
    set_post_thumbnail($post, $id);
}

$ids = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $post) {
    $id = wp_insert_post(wp_slash($post + ['post_status' => 'publish', 'post_author' => 1]), true);
    if (is_wp_error($id)) {
        throw new Exception($id->get_error_message());
    }
    $ids[] = $id;
    wp_set_post_tags($id, $post['tags'] ?? []);
    if (isset($post['categories'])) {
        wp_set_post_categories($id, array_map('wp_create_category', $post['categories']));
    }
    if (isset($post['image'])) {
        attach_image($id, $post['image']);
    }
    if (isset($post['lang'])) {
        update_post_meta($id, 'lang', $post['lang']);
        update_post_meta($id, 'group', $ids[$post['translationOf'] ?? count($ids) - 1]);
    }
}
echo json_encode($ids);
