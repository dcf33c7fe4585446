#!/bin/bash
# Links native code for Linux as .NET's build asks for it, with zig ($ZIG) for the platform $HEGAO_PLATFORM and an old glibc: the libraries of the runtime ask for
# no newer symbols, but a linker takes the newest version of each that its machine has. The options left out are those that zig 0.11 does not know, and
# the collection of unused sections, by which its linker loses the table of modules.
set -euo pipefail
case $HEGAO_PLATFORM in
  linux-x64) target=x86_64-linux-gnu.2.27 ;;
  linux-arm64) target=aarch64-linux-gnu.2.27 ;;
  *) echo "link-with-zig: no target for $HEGAO_PLATFORM" >&2; exit 2 ;;
esac

arguments=()
for argument in "$@"; do
  case $argument in
    -pie | -Wl,-pie | -fuse-ld=* | -gz=* | -g | --target=* | -Wl,--discard-all | -Wl,--gc-sections) ;;
    *) arguments+=("$argument") ;;
  esac
done
exec "$ZIG" cc -target "$target" -pie -s -Wl,--no-gc-sections "${arguments[@]}"
