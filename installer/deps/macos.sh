#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Wheelhouse needs on macOS with Homebrew and is not there yet. Asks nothing, says what it installs.
#   macos.sh GROUP...   GROUP: build test bench lint fuzz conformance (default: build test)
# The compiler is Apple's (xcode-select --install). docs/reference/dependencies.md says what each one is for.
set -eu

formulae_of() {
    case $1 in
        build) echo cmake ninja ccache pkgconf simdjson spdlog zstd xxhash libarchive nlohmann-json cli11 boost sqlite qt qtkeychain qscintilla2 ;;
        test) echo qt ;;
        bench) echo google-benchmark ;;
        lint) echo llvm cppcheck ;;
        fuzz) echo llvm ;;
        conformance) echo node ;;
        *)
            echo "macos.sh: there is no group '$1'; there are: build, test, bench, lint, fuzz, conformance" >&2
            exit 2
            ;;
    esac
}

if ! command -v brew >/dev/null 2>&1; then
    echo "macos.sh: Homebrew was not found; install it from https://brew.sh and try again" >&2
    exit 1
fi
if ! xcode-select -p >/dev/null 2>&1; then
    echo "macos.sh: no compiler was found; run: xcode-select --install" >&2
    exit 1
fi
[ $# -gt 0 ] || set -- build test
wanted=
for group; do
    formulae=$(formulae_of "$group")
    wanted="$wanted $formulae"
done
wanted=$(printf '%s\n' $wanted | sort -u)

present=$(brew list --formula -1)
missing=
for formula in $wanted; do
    printf '%s\n' "$present" | grep -qxF "$formula" || missing="$missing $formula"
done
if [ -z "$missing" ]; then
    echo "dev: packages: all $(printf '%s\n' $wanted | wc -l | tr -d ' ') present"
    exit 0
fi
echo "dev: packages: installing$missing"
export HOMEBREW_NO_ASK=1 HOMEBREW_NO_ENV_HINTS=1
brew install --quiet $missing </dev/null
