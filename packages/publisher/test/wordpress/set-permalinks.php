<?php
// Gives addresses another structure: { "structure": "/%postname%/" }, or an empty one for `?p=1`.
require 'wp-load.php';
global $wp_rewrite;
$wp_rewrite->set_permalink_structure(json_decode(stream_get_contents(STDIN))->structure);
$wp_rewrite->flush_rules();
