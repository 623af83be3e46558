#!/usr/bin/env bash
# The settings that `colportage hosting` prints, tried on the servers themselves:  serve.sh SITE
#
# Each of nginx, Apache and Caddy that is installed serves a copy of the site on ports of this machine, with the settings as they are printed but
# for the folder and the port of the onion, and is asked for pages, for what is not there, and for what is not for readers. Nothing is installed,
# and only what was started here is ended. `COLPORTAGE` names the program.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=${COLPORTAGE:-target/debug/colportage}
# Servers stand where only administrators look for programs.
PATH=$PATH:/usr/sbin
tmp=$(mktemp -d)
chmod 755 "$tmp"
pid=
stop() {
  if [ -n "$pid" ]; then
    kill "$pid" 2> /dev/null || true
    wait "$pid" 2> /dev/null || true
    pid=
  fi
}
trap 'stop; rm -rf "$tmp"' EXIT

faults=0
held=0
fault() {
  faults=$((faults + 1))
  printf '%s: %s\n' "$server" "$*" >&2
}
# hold WHAT COMMAND…: the command succeeds, or what it was to show does not hold.
hold() {
  local what=$1
  shift
  held=$((held + 1))
  "$@" || fault "$what"
}
is() { [ "$1" = "$2" ] || { printf '  %s, not %s\n' "$1" "$2" >&2 && false; }; }
not() { ! "$@"; }

# The site, with a file of each kind that an edition may add.
site=$tmp/site
cp -R "$1" "$site"
mkdir -p "$site/probe"
for ending in txt gmi csv json epub pdf zip png jpg webp; do
  [ -e "$site/probe/a.$ending" ] || head -c 3000 /dev/zero | tr '\0' 'x' > "$site/probe/a.$ending"
done
lang=$(cd "$site" && for folder in */; do [ -f "$folder/feed.xml" ] && echo "${folder%/}" && break; done)
[ -f "$site/$lang/brochure.html" ] || echo '<!doctype html><title>x</title>' > "$site/$lang/brochure.html"
chmod -R a+rX "$site"

# A port that nobody listens on.
port() {
  local port
  while port=$((RANDOM % 20000 + 20000)) && (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do :; done
  echo "$port"
}
web_port=$(port)
onion_port=$(port)
web=http://localhost:$web_port
onion=aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion

# settings SERVER BASE-URL: as they are printed, for this copy of the site.
settings() {
  rm -rf "$tmp/brochure"
  cp -R tests/sites/smallest "$tmp/brochure"
  printf 'base-url = "%s"\nonion = "http://%s"\n' "$2" "$onion" >> "$tmp/brochure/content/site.toml"
  "$program" hosting "$1" --root "$tmp/brochure" |
    sed -e "s#/srv/brochure#$site#g" -e "/^ *#/!s#\b8080\b#$onion_port#g" -e "s#/etc/letsencrypt/live/[^/]*#$tmp#g"
}
# For the settings with https, which need a certificate to be read.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=brochure.example -keyout "$tmp/privkey.pem" -out "$tmp/fullchain.pem" 2> /dev/null

# What is asked with curl: the status, with the headers in $tmp/headers and the body in $tmp/body.
ask() { curl -sS --max-time 20 -o "$tmp/body" -D "$tmp/headers" -w '%{http_code}' "$@"; }
header() { sed -n "s/\r\$//; s/^$1: //Ip" "$tmp/headers"; }

policy="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
policy_of_one_file="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

# headers OF POLICY: those that every answer has, each once.
headers() {
  hold "$1: policy" is "$(header content-security-policy)" "$2"
  hold "$1: referrer" is "$(header referrer-policy)" no-referrer
  hold "$1: sniffing" is "$(header x-content-type-options)" nosniff
  hold "$1: frames" is "$(header x-frame-options)" DENY
  hold "$1: opener" is "$(header cross-origin-opener-policy)" same-origin
  hold "$1: resources" is "$(header cross-origin-resource-policy)" same-origin
  hold "$1: permissions" grep -qi '^permissions-policy: .*camera=(), .*microphone=()' "$tmp/headers"
  hold "$1: caching" is "$(header cache-control)" no-cache
  hold "$1: a version" not grep -Eqi '^(server|x-powered-by|via):.*[0-9]' "$tmp/headers"
  hold "$1: cookies" not grep -qi '^set-cookie' "$tmp/headers"
}

# Where the site is asked for, as a reader of the web or of the onion has it.
look() {
  local from=("$@") at=${!#} path type status
  unset 'from[-1]'
  local ask=(ask "${from[@]}")

  for path in index.html "$lang/index.html" theme/style.css "$lang/feed.xml" catalogue.csv catalogue.json SHA256SUMS; do
    hold "$path is there" is "$("${ask[@]}" "$at/$path")" 200
    hold "$path is what was built" cmp -s "$tmp/body" "$site/$path"
    headers "$path" "$policy"
    hold "$path, compressed, is there" is "$("${ask[@]}" --compressed "$at/$path")" 200
    hold "$path, compressed, is what was built" cmp -s "$tmp/body" "$site/$path"
  done
  "${ask[@]}" --compressed "$at/$lang/index.html" > /dev/null
  hold 'pages are compressed' is "$(header content-encoding)" gzip
  hold 'a page that has not changed is not sent again' is "$("${ask[@]}" --compressed -H "If-None-Match: $(header etag)" "$at/$lang/index.html")" 304

  hold '/ is there' is "$("${ask[@]}" "$at/")" 200
  hold '/ is index.html' cmp -s "$tmp/body" "$site/index.html"
  headers / "$policy"
  hold 'a folder is there' is "$("${ask[@]}" "$at/$lang/")" 200
  hold 'a folder is its index.html' cmp -s "$tmp/body" "$site/$lang/index.html"
  # Without its `/` it leads there, so that the links of the page lead where they should, and leads nowhere else.
  status=$("${ask[@]}" "$at/$lang")
  hold "a folder without / leads to it: $status" test "$status" = 301 -o "$status" = 308
  hold 'it leads to the host that was asked' grep -Eqi "^location: (http://(localhost:$web_port|$onion))?/$lang/.?\$" "$tmp/headers"
  hold 'nothing is redirected by language' is "$("${ask[@]}" -H 'Accept-Language: en, es;q=0.5' "$at/")" 200
  hold 'all readers get the same' cmp -s "$tmp/body" "$site/index.html"

  hold 'the whole brochure is there' is "$("${ask[@]}" "$at/$lang/brochure.html")" 200
  hold 'the whole brochure is what was built' cmp -s "$tmp/body" "$site/$lang/brochure.html"
  headers 'the whole brochure' "$policy_of_one_file"

  for path in nothing.html "$lang/nothing" "$lang/nothing/brochure.html" probe/nothing.zip nothing.gmi .colportage "$lang/.hidden" .git/config; do
    hold "$path is not there" is "$("${ask[@]}" "$at/$path")" 404
    hold "$path: the page that says so" cmp -s "$tmp/body" "$site/404.html"
    hold "$path: the type of that page" is "$(header content-type)" 'text/html; charset=utf-8'
    headers "$path" "$policy"
  done
  for path in probe/ theme/; do
    status=$("${ask[@]}" "$at/$path")
    hold "$path is not listed: $status" test "$status" = 404 -o "$status" = 403
    hold "$path: the page that says so" cmp -s "$tmp/body" "$site/404.html"
    headers "$path" "$policy"
  done
  hold 'nothing leads out of the site' test "$("${ask[@]}" --path-as-is "$at/../privkey.pem")" -ge 400
  hold 'nothing is taken in' test "$("${ask[@]}" -d x "$at/$lang/index.html")" != 500

  while read -r path type; do
    hold "$path is there" is "$("${ask[@]}" "$at/$path")" 200
    hold "$path: its type" is "$(header content-type)" "$type"
  done << TYPES
$lang/index.html text/html; charset=utf-8
theme/style.css text/css; charset=utf-8
probe/a.txt text/plain; charset=utf-8
probe/a.gmi text/gemini; charset=utf-8
probe/a.csv text/csv; charset=utf-8
probe/a.json application/json; charset=utf-8
$lang/feed.xml application/atom+xml; charset=utf-8
SHA256SUMS text/plain; charset=utf-8
probe/a.epub application/epub+zip
probe/a.pdf application/pdf
probe/a.zip application/zip
probe/a.png image/png
probe/a.jpg image/jpeg
probe/a.webp image/webp
TYPES
}

# try SERVER COMMAND…: starts it, looks at the site from the web and from the onion, ends it.
try() {
  shift
  "$@" 2> "$tmp/logs/start.log" &
  pid=$!
  local turns=0
  until (exec 3<> "/dev/tcp/127.0.0.1/$web_port") 2> /dev/null; do
    turns=$((turns + 1))
    if [ $turns -gt 100 ] || ! kill -0 "$pid" 2> /dev/null; then
      fault "does not start: $(cat "$tmp/logs/start.log")"
      return
    fi
    sleep 0.1
  done
  held=0
  local before=$faults
  look "$web"
  look -H "Host: $onion" "http://127.0.0.1:$onion_port"
  stop
  hold 'readers are in no log' not grep -rqs -e "/$lang/" -e nothing -e 127.0.0.1 "$tmp/logs"
  printf '%s: %s of %s hold\n' "$server" $((held - faults + before)) "$held"
}

root() { [ "$(id -u)" = 0 ]; }
tried=0
mkdir "$tmp/logs"
chmod 777 "$tmp/logs"

if command -v nginx > /dev/null; then
  server=nginx tried=$((tried + 1))
  wrap() {
    root && echo 'user www-data;'
    # What the machine's own settings would log, if those of the site let it.
    printf '%s\n' 'daemon off;' "pid $tmp/nginx.pid;" 'events {}' 'http {' "access_log $tmp/logs/access.log;" "error_log $tmp/logs/error.log;"
    for folder in client_body proxy fastcgi uwsgi scgi; do echo "${folder}_temp_path $tmp/$folder;"; done
    settings nginx "$1" | { if [ -e /proc/net/if_inet6 ]; then cat; else sed '/listen \[::\]/d'; fi; }
    echo '}'
  }
  wrap https://brochure.example > "$tmp/nginx.conf"
  hold 'reads its settings for https' nginx -q -t -e stderr -p "$tmp" -c "$tmp/nginx.conf"
  wrap "$web" > "$tmp/nginx.conf"
  try nginx nginx -e "$tmp/logs/start.log" -p "$tmp" -c "$tmp/nginx.conf"
fi

if command -v apache2 > /dev/null; then
  server=apache tried=$((tried + 1))
  rm -rf "$tmp/logs"/*
  wrap() {
    # With those modules too that the settings say to turn off.
    for module in mpm_event authz_core mime dir alias headers filter deflate ssl socache_shmcb autoindex status negotiation; do
      echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
    done
    root && printf '%s\n' 'User www-data' 'Group www-data'
    printf '%s\n' "ServerRoot $tmp" "DefaultRuntimeDir $tmp" "PidFile $tmp/apache.pid" 'ServerName localhost' 'TypesConfig /dev/null'
    printf '%s\n' "ErrorLog $tmp/logs/error.log" 'LogFormat "%h %r" common' "CustomLog $tmp/logs/access.log common"
    settings apache "$1"
  }
  wrap https://brochure.example > "$tmp/apache.conf"
  hold 'reads its settings for https' apache2 -t -f "$tmp/apache.conf" 2> "$tmp/told" || cat "$tmp/told"
  wrap "$web" > "$tmp/apache.conf"
  try apache apache2 -f "$tmp/apache.conf" -DFOREGROUND
fi

if command -v caddy > /dev/null; then
  server=caddy tried=$((tried + 1))
  rm -rf "$tmp/logs"/*
  export XDG_DATA_HOME=$tmp/caddy XDG_CONFIG_HOME=$tmp/caddy
  # The port by which Caddy is told things while it runs may be another's.
  wrap() { settings caddy "$1" | sed '0,/^{$/s//{\n\tadmin off/'; }
  wrap https://brochure.example > "$tmp/Caddyfile"
  hold 'reads its settings for https' caddy validate --config "$tmp/Caddyfile" --adapter caddyfile > "$tmp/told" 2>&1 || cat "$tmp/told"
  wrap "$web" > "$tmp/Caddyfile"
  try caddy caddy run --config "$tmp/Caddyfile" --adapter caddyfile
fi

[ "$tried" -gt 0 ] || { echo 'no server is installed' >&2 && exit 1; }
[ "$faults" = 0 ]
