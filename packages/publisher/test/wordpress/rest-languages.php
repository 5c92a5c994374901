<?php
// The fields and the parameter of the REST API by which Polylang tells and takes languages.
add_action('rest_api_init', function () {
    register_rest_field('post', 'lang', [
        'get_callback' => fn ($post) => get_post_meta($post['id'], 'lang', true) ?: false,
    ]);
    register_rest_field('post', 'translations', [
        'get_callback' => function ($post) {
            $group = get_post_meta($post['id'], 'group', true);
            $translations = [];
            foreach ($group ? get_posts(['meta_key' => 'group', 'meta_value' => $group, 'numberposts' => -1]) : [] as $one) {
                $translations[get_post_meta($one->ID, 'lang', true)] = $one->ID;
            }
            return $translations;
        },
    ]);
});

add_filter('rest_post_query', function ($query, $request) {
    if (isset($request['lang'])) {
        $query['meta_key'] = 'lang';
        $query['meta_value'] = $request['lang'];
    }
    return $query;
}, 10, 2);
