#!/bin/sh
# Puts the output folder into an object store with rclone, in an order in which nothing ever leads to what is not there:
# what is referred to first, then what refers to it, the document last, and only then goes what is no more.
#
#   upload.sh FOLDER REMOTE:BUCKET            leaves what is no more, for readers who are on the way
#   upload.sh FOLDER REMOTE:BUCKET --delete   deletes it, as after a withdrawal
set -eu
folder=$1
target=$2

# Objects are compared by their bytes. The compressed forms are for web servers; a CDN compresses by itself.
put() {
  cache=$1
  shift
  rclone copy --checksum --filter '- *.{br,gz}' --filter '- /_headers' --filter '- /.iom-feed-*/**' "$@" \
    --header-upload "Cache-Control: $cache" "$folder" "$target"
}

# put_as TYPE FILTER…: a root of a type that not every system knows by its ending.
put_as() {
  type=$1
  shift
  put no-cache "$@" --filter '- *' --header-upload "Content-Type: $type"
}

put 'public, max-age=31536000, immutable' --filter '- integrity.json' --filter '+ /elements/*.*.*/**' --filter '- *'
put 'public, max-age=86400, immutable' --filter '+ /{pages,catalogue,images,go}/**' --filter '- *'
put_as 'application/rss+xml; charset=utf-8' --filter '+ /rss.xml' --filter '+ *.rss'
put_as 'application/atom+xml; charset=utf-8' --filter '+ /atom.xml' --filter '+ *.atom'
put_as 'application/ld+json' --filter '+ *.jsonld'
put_as 'text/csv; charset=utf-8' --filter '+ *.csv'
put no-cache --filter '- /feed.json'
put no-cache --filter '+ /feed.json' --filter '- *'

if [ "${3-}" = --delete ]; then
  # Earlier versions of the elements stay: pages of others name them.
  rclone sync --checksum --delete-after --filter '- *.{br,gz}' --filter '- /_headers' --filter '- /.iom-feed-*/**' \
    --filter '- /elements/**' "$folder" "$target"
fi
