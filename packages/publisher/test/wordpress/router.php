<?php
// What is no file is a page of WordPress, whose address it finds out by itself.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path . '/index.php') && $path !== '/') {
    $_SERVER['SCRIPT_NAME'] = rtrim($path, '/') . '/index.php';
    require $_SERVER['DOCUMENT_ROOT'] . $_SERVER['SCRIPT_NAME'];
    return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
