#!/bin/sh
# Builds the screen into the folder given. Called by the Maven build; installs what is in the lock when that has changed.
set -eu
cd "$(dirname "$0")"

oldest_node=20.19.0

fail() {
  printf '\n%s\n%s\n\n' "$1" "Install Node.js $oldest_node or newer with npm, or build without the screen: mvn … -DskipScreen" >&2
  exit 1
}

command -v node >/dev/null || fail "The leadership screen is built with Node.js, and there is no \`node\` on the path."
command -v npm >/dev/null || fail "The leadership screen is built with npm, and there is no \`npm\` on the path."
found=$(node --version | sed 's/^v//')
[ "$(printf '%s\n' "$oldest_node" "$found" | sort -V | head -n 1)" = "$oldest_node" ] ||
  fail "The leadership screen needs Node.js $oldest_node or newer; \`node\` here is $found."

# npm writes this file last; a cut installation leaves none that is newer than the lock.
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --no-progress --loglevel=error
  touch node_modules/.package-lock.json
fi
COPPERWALL_SCREEN=$1 npm run --silent build -- --logLevel warn
