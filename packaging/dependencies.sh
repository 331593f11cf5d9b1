#!/usr/bin/env bash
# Installs what Werkpad needs on Debian 12, and does nothing when it is all there.
#   packaging/dependencies.sh [build|test]     build: to build and run it; test (the default): to check and test it too
# run.sh and test.sh source this file. Only the installing needs root or sudo.
set -euo pipefail

say() { printf '==> %s\n' "$*"; }
die() { printf 'Werkpad: %s\n' "$*" >&2; exit 1; }

# From Debian 12 itself. CMake looks for the test libraries in every preset, so they stand here.
build_packages=(
  build-essential cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libgl-dev libvulkan-dev
  libboost-date-time-dev libsqlitecpp-dev libexpected-dev libsodium-dev nlohmann-json3-dev libcli11-dev
  libutf8proc-dev libcsv-dev libxlsxwriter-dev libical-dev libzstd-dev libdtl-dev
  librapidcheck-dev libbenchmark-dev
  fonts-dejavu-core
)
test_packages=(
  clang-format-19 clang-tidy-19 gcovr codespell shellcheck desktop-file-utils mandoc git
  sqlite3 xvfb xauth fonts-noto-core poppler-utils
  at-spi2-core dbus gir1.2-atspi-2.0 python3-pyatspi python3-openpyxl
)
# From bookworm-backports, each with the oldest version that will do (packaging/README.md, 2026-11-23).
backported_packages=(libsqlcipher-dev=4.6 catch2=3.7 libkdsingleapplication-qt6-dev=1.1)

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "packages are missing and installing them needs root: run this as root, or install sudo. Wanted to run: $*"
  fi
}

# installed_version PACKAGE: nothing when it is not (wholly) installed.
installed_version() {
  local state
  state=$(dpkg-query -W -f='${db:Status-Status} ${Version}' "$1" 2>/dev/null) || return 0
  if [ "${state%% *}" = installed ]; then printf '%s' "${state#* }"; fi
}

# apt_get LOG ARGUMENTS...
apt_get() {
  local log=$1
  shift
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -y \
    --no-install-recommends "$@" >"$log" 2>&1
}

apt_get_or_die() {
  apt_get "$@" && return
  tail -n 15 "$1" >&2
  die "apt-get $2 failed (its last lines are above, all of them in $1). Check the network and the package sources, then start again."
}

add_backports() {
  local sources
  sources=$(apt-cache policy 2>/dev/null || true)
  case $sources in *bookworm-backports*) return ;; esac
  say "Adding Debian's own bookworm-backports to the package sources"
  echo 'deb http://deb.debian.org/debian bookworm-backports main' |
    as_root tee /etc/apt/sources.list.d/bookworm-backports.list >/dev/null
}

install_dependencies() {
  local wanted=("${build_packages[@]}") missing=() backports=() package version codename log
  if [ "${1:-test}" = test ]; then wanted+=("${test_packages[@]}"); fi
  [ -r /etc/os-release ] || die "this machine has no /etc/os-release; the scripts are for Debian 12."
  command -v dpkg-query >/dev/null || die "this is not a Debian machine (no dpkg); the scripts are for Debian 12."
  for package in "${wanted[@]}"; do
    [ -n "$(installed_version "$package")" ] || missing+=("$package")
  done
  for package in "${backported_packages[@]}"; do
    version=$(installed_version "${package%=*}")
    if [ -z "$version" ] || dpkg --compare-versions "$version" lt "${package#*=}"; then backports+=("${package%=*}"); fi
  done
  if [ ${#missing[@]} -eq 0 ] && [ ${#backports[@]} -eq 0 ]; then
    say "All packages are there."
    return
  fi
  # shellcheck source=/dev/null
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-unknown}")
  [ "$codename" = bookworm ] ||
    die "packages are missing and can be installed by this script on Debian 12 (bookworm) only; this is '$codename'. Missing: ${missing[*]} ${backports[*]}"

  log=$(mktemp /tmp/werkpad-apt.XXXXXX)
  if [ ${#backports[@]} -gt 0 ]; then add_backports; fi
  say "Updating the package lists"
  # One unreachable source of this machine need not be one of ours: installing shows what is really missing.
  apt_get "$log" update || say "Some package sources could not be read; going on with the others."
  if [ ${#missing[@]} -gt 0 ]; then
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    apt_get_or_die "$log" install "${missing[@]}"
  fi
  if [ ${#backports[@]} -gt 0 ]; then
    say "Installing from backports: ${backports[*]}"
    apt_get_or_die "$log" install -t bookworm-backports "${backports[@]}"
  fi
  rm -f "$log"
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  case ${1:-test} in
    build | test) install_dependencies "${1:-test}" ;;
    *) die "usage: packaging/dependencies.sh [build|test]" ;;
  esac
fi
