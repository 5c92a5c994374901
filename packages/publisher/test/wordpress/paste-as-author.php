<?php
// Does what the editor does where an author pastes { "address": … }: it asks WordPress what can be embedded from there, and keeps a block.
// Writes the address of the post.
require 'wp-load.php';
$address = json_decode(stream_get_contents(STDIN))->address;
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author']);
wp_set_current_user($author);
if (current_user_can('unfiltered_html')) {
    throw new Exception('Cannot paste as an author: this one may write any HTML');
}
$request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
$request->set_query_params(['url' => $address]);
$answer = rest_do_request($request);
if ($answer->is_error()) {
    throw new Exception($answer->as_error()->get_error_message());
}
if (!str_contains($answer->get_data()->html, 'wp-embedded-content')) {
    throw new Exception($answer->get_data()->html);
}
$shown = esc_url($address);
$post = wp_insert_post(wp_slash([
    'post_title' => 'Embedded',
    'post_status' => 'publish',
    'post_author' => $author,
    'post_content' => "<!-- wp:embed {\"url\":\"$shown\",\"type\":\"rich\"} -->\n<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$shown\n</div></figure>\n<!-- /wp:embed -->",
]), true);
if (is_wp_error($post)) {
    throw new Exception($post->get_error_message());
}
echo get_permalink($post);
