#!/usr/bin/env bash
# Our SPIP source against SPIP itself: tests/spip/check.sh public
#
# First a brochure of hard texts (tests/spip/hard), built here by COLPORTAGE (target/debug/colportage), then the one that is named.
#
# Needs php-cli, php-sqlite3, php-mbstring and php-xml. SPIP is Debian's package, of a release that has it if this one has none; it is
# unpacked under target/spip, and not installed. SPIP=<folder> names another one.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
public=$(realpath "${1:-public}")
spip=${SPIP:-$root/target/spip/usr/share/spip}
if [ ! -e "$spip/ecrire/inc_version.php" ]; then
  apt=$root/target/spip/apt
  rm -rf "$root/target/spip"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  # From where this machine has its packages.
  archive=$(apt-get indextargets --format '$(REPO_URI)' | grep -m 1 '/debian/$' || true)
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${archive:-file:/nowhere} trixie main" > "$apt/sources.list"
  own=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
  if ! { apt-get "${own[@]}" update && (cd "$apt" && apt-get "${own[@]}" download spip); }; then
    echo 'spip: skipped: this machine cannot fetch SPIP'
    exit 0
  fi
  dpkg-deb -x "$apt"/spip_*.deb "$root/target/spip"
  rm -r "$apt"
fi
hard=$(mktemp -d)
trap 'rm -r "$hard"' EXIT
cp -r "$root/tests/sites/smallest/." "$root/tests/spip/hard/." "$hard"
"${COLPORTAGE:-$root/target/debug/colportage}" build --root "$hard" --out "$hard/public" --edition article > "$hard/log" 2>&1 || { cat "$hard/log"; exit 1; }
php "$root/tests/spip/check.php" "$spip" "$hard/public"
php "$root/tests/spip/check.php" "$spip" "$public" "${@:2}"
