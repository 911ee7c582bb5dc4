#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Wheelhouse needs on Debian 12 (and its kin) and is not there yet. Asks nothing, says what it installs.
#   debian.sh GROUP...   GROUP: build test bench lint fuzz conformance (default: build test)
#   debian.sh --list GROUP...   prints the packages, one per line, and installs nothing
# docs/reference/dependencies.md says what each one is for.
set -eu

packages_of() {
    case $1 in
        build)
            echo g++ make cmake ninja-build ccache mold pkg-config git
            echo libsimdjson-dev libspdlog-dev libzstd-dev zlib1g-dev libxxhash-dev libarchive-dev nlohmann-json3-dev libcli11-dev libboost-dev libsqlite3-dev
            echo libseccomp-dev
            echo qt6-base-dev qt6-declarative-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libgl1-mesa-dev
            echo qtkeychain-qt6-dev libqt6keychain1 libsecret-1-0
            echo libqscintilla2-qt6-dev
            ;;
        test) echo qt6-base-dev libqt6sql6-sqlite libgl1-mesa-dev xvfb xauth fonts-dejavu-core dbus gnome-keyring ;;
        bench) echo libbenchmark-dev ;;
        lint) echo git clang-format clang-tidy cppcheck ;;
        fuzz) echo clang libclang-rt-14-dev ;;
        conformance) echo nodejs npm ;;
        *)
            echo "debian.sh: there is no group '$1'; there are: build, test, bench, lint, fuzz, conformance" >&2
            exit 2
            ;;
    esac
}

list=no
if [ "${1:-}" = --list ]; then
    list=yes
    shift
fi
[ $# -gt 0 ] || set -- build test
wanted=
for group; do
    packages=$(packages_of "$group")
    wanted="$wanted $packages"
done
wanted=$(printf '%s\n' $wanted | sort -u)
if [ "$list" = yes ]; then
    printf '%s\n' "$wanted"
    exit 0
fi

# dpkg-query fails where it knows nothing of a package; what it does know it has printed all the same.
present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u || true)
missing=
for package in $wanted; do
    printf '%s\n' "$present" | grep -qxF "$package" || missing="$missing $package"
done
count=$(printf '%s\n' $wanted | wc -l | tr -d ' ')
if [ -z "$missing" ]; then
    echo "dev: packages: all $count present"
    exit 0
fi

echo "dev: packages: installing$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root='sudo -n'
fi
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if apt update >"$log" 2>&1 && apt install --no-install-recommends $missing >>"$log" 2>&1; then
    exit 0
fi
cat "$log" >&2
echo "debian.sh: could not install them; as root, run: apt-get update && apt-get install$missing" >&2
exit 1
