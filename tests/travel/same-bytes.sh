#!/bin/sh
# Two builds in two places, by two users, at two times, in two time zones and languages, on machines of two names: the same bytes of every form. And in
# none of them, nor in what their archives hold, a name of the place, the user or the machine, or the day of the build.
#
#     tests/travel/same-bytes.sh [the program]
#
# Another user and another machine's name need root; without it these two stay as they are, and that is said.
set -eu
repository=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:-$repository/target/debug/colportage}
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
fail() {
  echo "same-bytes: $1" >&2
  exit 1
}

one=$folder/zqplaceone
two=$folder/zqplacetwo/in-a-deeper/folder
mkdir -p "$one" "$two"
for place in "$one" "$two"; do
  cp -R "$repository/content" "$repository/catalogue" "$repository/themes" "$place"
  cp "$program" "$place/colportage"
done
chmod -R a+rX "$folder"

(cd "$one" && umask 022 && env -i PATH="$PATH" HOME=/zqhomeone USER=zquserone TZ=Pacific/Auckland LANG=fr_FR.UTF-8 \
  ./colportage build > told 2>&1) || { cat "$one/told"; fail 'the first build fails'; }
# Another second, at least, and on a file system that knows days only another time of each file.
sleep 1.1
find "$two" -exec touch -d '2001-02-03 04:05:06' {} +
second='umask 077; exec env -i PATH="$PATH" HOME=/zqhometwo USER=zqusertwo TZ=America/Lima LANG=C ./colportage build --jobs 1'
if [ "$(id -u)" = 0 ] && unshare --uts true 2> /dev/null && command -v setpriv > /dev/null; then
  chown -R 65534:65534 "$two"
  (cd "$two" && unshare --uts sh -c 'hostname zqmachine; exec setpriv --reuid=65534 --regid=65534 --clear-groups sh -c "$1"' - "$second" > told 2>&1) ||
    { cat "$two/told"; fail 'the second build fails'; }
else
  echo 'same-bytes: the same user and machine twice: this account is not root'
  (cd "$two" && sh -c "$second" > told 2>&1) || { cat "$two/told"; fail 'the second build fails'; }
fi

diff -r "$one/public" "$two/public" || fail 'the two builds differ'

# What the archives hold, beside them.
mkdir "$folder/unpacked"
find "$one/public" -name '*.zip' | while read -r archive; do
  into=$folder/unpacked/$(echo "$archive" | tr -c 'a-z\n' -)
  unzip -q "$archive" -d "$into"
done
# Facts have days, and one of them may be today; none has an hour.
for name in zqplace zquser zqhome zqmachine "$folder" "$(date +%Y-%m-%dT%H:%M)" "$(date -u +%Y-%m-%dT%H:%M)"; do
  if grep -rlaF -- "$name" "$one/public" "$folder/unpacked"; then fail "\`$name\` is in the files above"; fi
done
echo "same-bytes: $(find "$one/public" -type f | wc -l) files, and $(find "$folder/unpacked" -type f | wc -l) in archives: the same bytes twice, and no name in them"
