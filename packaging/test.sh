#!/usr/bin/env bash
# Checks and tests everything without a display, as CI does; the last line counts what passed and what failed.
#   packaging/test.sh [--no-install] [--full]     --full: also that headers stand alone, the sanitizers, and clang-tidy on
#   what changed lately, as long as there is time
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh
set +e

install=true full=false
for argument in "$@"; do
  case $argument in
    --no-install) install=false ;;
    --full) full=true ;;
    --help | -h) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) die "unknown option $argument (see --help)" ;;
  esac
done

if $install; then install_dependencies test || exit 1; fi

# Nothing may depend on the person or the screen of this machine.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 CTEST_PARALLEL_LEVEL
CTEST_PARALLEL_LEVEL=$(nproc)
# Properties are tried on the same cases each time: a run must not fail by luck. Other cases: RC_PARAMS=seed=N.
export RC_PARAMS=${RC_PARAMS:-seed=20261123}
unset DISPLAY WAYLAND_DISPLAY WERKPAD_PASSPHRASE
# All of it in 25 minutes on two processors: clang-tidy takes what the rest leaves.
readonly time_for_all=1440 longest_tidy=240
# The programs that read and write what others made; the window's own tests take the sanitizers too long.
readonly sanitized=(core_tests cli_tests fault_tests)

passed=0 failed=0 table=''
mkdir -p build

# step NAME COMMAND...: one check, shown with its time; its output only when it fails.
step() {
  local name=$1 started=$SECONDS log
  shift
  log=build/test-${name//[^a-z0-9]/-}.log
  say "$name"
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    note "$name" "$started" ok
  else
    failed=$((failed + 1))
    note "$name" "$started" FAILED
    grep -E 'error:|FAILED|wrong' "$log" | head -n 40
    tail -n 25 "$log"
    printf '(all of it in %s)\n' "$log"
    return 1
  fi
}

note() {
  table+=$(printf '%6ss  %-7s %s' "$((SECONDS - $2))" "$3" "$1")$'\n'
}

# run_ctest PRESET: counts its tests instead of the run.
run_ctest() {
  local name="tests of $1" started=$SECONDS log=build/test-ctest-$1.log closing bad all
  say "$name"
  ctest --preset "$1" >"$log" 2>&1
  closing=$(grep -E '^[0-9]+% tests passed' "$log" | tail -n 1)
  if [[ $closing =~ ([0-9]+)\ tests?\ failed\ out\ of\ ([0-9]+) ]]; then
    bad=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
    passed=$((passed + all - bad)) failed=$((failed + bad))
    if [ "$bad" -eq 0 ]; then note "$name" "$started" ok; else note "$name" "$started" FAILED; fi
    if [ "$bad" -gt 0 ]; then grep -vE '^ *[0-9]+/[0-9]+ Test .*Passed|^ *Start ' "$log" | tail -n 120; fi
    printf '%s\n' "$closing"
  else
    failed=$((failed + 1))
    note "$name" "$started" FAILED
    tail -n 40 "$log"
  fi
}

# existing_targets PRESET TARGET...: those of the targets that this tree has.
existing_targets() {
  local preset=$1 target known
  shift
  known=$(cmake --build --preset "$preset" --target help)
  for target in "$@"; do if grep -q "^$target:" <<<"$known"; then printf '%s\n' "$target"; fi; done
}

build_sanitized() {
  local targets
  mapfile -t targets < <(existing_targets asan "${sanitized[@]}")
  cmake --build --preset asan --target "${targets[@]}"
}

# The newest revision that somebody else has, or a few steps back: clang-tidy looks at what came since.
base_revision() {
  git merge-base HEAD '@{upstream}' 2>/dev/null | grep -v "^$(git rev-parse HEAD)$" ||
    git rev-parse --verify --quiet HEAD~5 || git rev-list --max-parents=0 HEAD 2>/dev/null | tail -n 1
}

# Looks at as many of the changed files as there is time for.
tidy_changed() {
  local base=$1 left=$((time_for_all - SECONDS))
  if [ "$left" -gt "$longest_tidy" ]; then left=$longest_tidy; fi
  if [ "$left" -lt 30 ]; then say "no time left for clang-tidy"; return; fi
  step "clang-tidy since ${base:0:9}" env WERKPAD_TIDY_SECONDS="$left" packaging/check --base "$base"
}

step 'format, spelling, scripts' packaging/check
if step 'configure dev' cmake --preset dev; then
  if step 'build dev' cmake --build --preset dev; then run_ctest dev; fi
  if $full; then
    step 'headers stand alone' cmake --build --preset dev --target all_verify_interface_header_sets
    if step 'configure asan' cmake --preset asan && step 'build asan' build_sanitized; then run_ctest asan; fi
    base=$(base_revision)
    if [ -n "$base" ]; then tidy_changed "$base"; fi
  fi
fi

printf '\n%s%6ss  in all\n\n' "$table" "$SECONDS"
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
