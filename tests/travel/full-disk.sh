#!/bin/sh
# A disk that is really full: the old site stays whole, and the message says why and at which file. Mounts a disk of 2 MB in memory, so it needs to be
# root; where it may not mount, it says so and is no failure.
#
#     tests/travel/full-disk.sh [the program]
set -eu
repository=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$repository/target/debug/colportage}
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")

folder=$(mktemp -d)
disk=$folder/disk
mkdir "$disk"
mounted=no
tidy() {
  if [ "$mounted" = yes ]; then umount "$disk"; fi
  rm -rf "$folder"
}
trap tidy EXIT
trap 'exit 1' INT TERM

fail() {
  echo "full-disk: $1" >&2
  if [ -f "$folder/told" ]; then cat "$folder/told" >&2; fi
  exit 1
}

if ! mount -t tmpfs -o size=2m tmpfs "$disk" 2> /dev/null; then
  echo 'full-disk: skipped: this account may not mount a disk'
  exit 0
fi
mounted=yes

"$program" build --root "$repository/tests/sites/smallest" --out "$disk/public" > /dev/null 2>&1
before=$(cat "$disk/public/SHA256SUMS")

# Builds the real brochure over the small site: it must not fit, and leave everything as it was.
refused() {
  code=0
  "$program" build --root "$repository" --out "$disk/public" > "$folder/out" 2> "$folder/told" || code=$?
  [ "$code" = 2 ] || fail "$1: exit $code in place of 2"
  [ ! -s "$folder/out" ] || fail "$1: it tells results of a site that was not written"
  tail -n 1 "$folder/told" | grep -q "cannot write .*/public.*no space left on the disk.*needs up to .* MB" ||
    fail "$1: the message does not say what, why and how much"
  ! grep -q 'os error' "$folder/told" || fail "$1: the message has a number in place of a reason"
  [ ! -e "$disk/.public.new" ] || fail "$1: the half site is left"
  [ "$(cat "$disk/public/SHA256SUMS")" = "$before" ] || fail "$1: the old site is another"
  "$program" verify "$disk/public" > "$folder/verified" || fail "$1: the old site is not whole"
}

refused 'a disk that fills in the middle of the build'
grep -o 'cannot write .*' "$folder/told"
# dd stops where the disk is full, which is what it is for.
dd if=/dev/zero of="$disk/full" bs=4096 2> /dev/null || true
refused 'a disk that is full from the beginning'
rm "$disk/full"
"$program" build --root "$repository/tests/sites/smallest" --out "$disk/public" > /dev/null 2>&1 ||
  fail 'the next build does not go through'
echo 'full-disk: the old site stayed whole, twice'
