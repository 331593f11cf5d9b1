#!/usr/bin/env bash
# Installs what Werkpad needs to be built and tested on Debian 12, and nothing when it is already there.
# Sourced by run.sh and test.sh; run it by itself to prepare a machine. Needs root or sudo for the installing only.
set -euo pipefail

say() { printf '==> %s\n' "$*"; }
die() { printf 'Werkpad: %s\n' "$*" >&2; exit 1; }

# From Debian 12 itself.
readonly build_packages=(
  build-essential cmake ninja-build pkg-config ccache
  qt6-base-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6svg6
  libgl-dev libvulkan-dev
  libboost-date-time-dev libsqlitecpp-dev libexpected-dev libsodium-dev nlohmann-json3-dev libcli11-dev
  libutf8proc-dev libcsv-dev
)
readonly test_packages=(
  librapidcheck-dev libbenchmark-dev clang-format-19 clang-tidy-19 gcovr codespell shellcheck
  xvfb xauth x11-apps imagemagick fonts-dejavu-core fonts-noto-core sqlite3 git python3
)
# From bookworm-backports, as Debian 12 has them too old: SQLCipher 3.4 has no STRICT tables, Catch2 2 compiles twice as slowly (core/README.md).

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "packages are missing and installing them needs root: run this as root, or install sudo. Needed: $*"
  fi
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]; }

is_recent() { is_installed "$1" && dpkg --compare-versions "$(dpkg-query -W -f='${Version}' "$1")" ge "$2"; }

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -y \
    --no-install-recommends "$@" >"$apt_log" 2>&1 ||
    { tail -n 15 "$apt_log" >&2; die "apt-get $1 failed (above; whole log in $apt_log). Check the network and the package sources."; }
}

install_dependencies() {
  [ -r /etc/os-release ] || die "this is not a Debian machine (no /etc/os-release); the scripts are for Debian 12."
  local codename missing=() from_backports=() package
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-unknown}")
  for package in "${build_packages[@]}" "${test_packages[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  is_recent libsqlcipher-dev 4.6 || from_backports+=(libsqlcipher-dev)
  is_recent catch2 3.7 || from_backports+=(catch2)
  is_recent libkdsingleapplication-qt6-dev 1.1 || from_backports+=(libkdsingleapplication-qt6-dev)
  if [ ${#missing[@]} -eq 0 ] && [ ${#from_backports[@]} -eq 0 ]; then
    say "All packages are there."
    return
  fi
  [ "$codename" = bookworm ] || die "packages are missing (${missing[*]} ${from_backports[*]}) and this script installs them on Debian 12 only; this is '$codename'."
  apt_log=$(mktemp /tmp/werkpad-apt.XXXXXX)
  if [ ${#from_backports[@]} -gt 0 ] && ! apt-cache policy 2>/dev/null | grep -q bookworm-backports; then
    say "Adding Debian's own bookworm-backports"
    echo 'deb http://deb.debian.org/debian bookworm-backports main' |
      as_root tee /etc/apt/sources.list.d/bookworm-backports.list >/dev/null
  fi
  say "Updating the package lists"
  apt_get update
  if [ ${#missing[@]} -gt 0 ]; then
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    apt_get install "${missing[@]}"
  fi
  if [ ${#from_backports[@]} -gt 0 ]; then
    say "Installing from backports: ${from_backports[*]}"
    apt_get install -t bookworm-backports "${from_backports[@]}"
  fi
  rm -f "$apt_log"
}

apt_log=/dev/null
if [ "${BASH_SOURCE[0]}" = "$0" ]; then install_dependencies; fi
