#!/usr/bin/env bash
# Builds Werkpad and opens it on a made-up office; without a display it does the same work on the command line.
#   packaging/run.sh [--no-install] [--headless] [--clients N]
# The office is made once, in build/demo, with N clients (2000). What people do to it stays; delete the folder to begin anew.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

install=true headless=false clients=2000
while [ $# -gt 0 ]; do
  case $1 in
    --no-install) install=false ;;
    --headless) headless=true ;;
    --clients) clients=${2:?--clients needs a number}; shift ;;
    --help | -h) sed -n '2,4s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) die "unknown option $1 (see --help)" ;;
  esac
  shift
done

readonly cli=build/release/bin/werkpad-cli window=build/release/bin/werkpad
readonly office=build/demo/office.werkpad user='S. de Boer' passphrase='mercado in het groen'

# quietly NAME COMMAND...: shows what the command said only when it fails.
quietly() {
  local name=$1 log=build/run.log
  shift
  say "$name"
  mkdir -p build
  "$@" >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "$name failed (above; all of it in $log)."; }
}

# werkpad_cli FILE ARGUMENTS...
werkpad_cli() {
  local file=$1
  shift
  WERKPAD_PASSPHRASE=$passphrase "$cli" --database "$file" --user "$user" "$@"
}

make_office() {
  if [ -e "$office" ]; then
    say "The example office is there: $office"
    return
  fi
  say "Making an example office of $clients made-up clients: $office"
  rm -rf build/demo
  mkdir -p build/demo
  # Under another name until it is filled, so that a run that was cut short leaves no half office behind.
  local unfinished=build/demo/unfinished.werkpad
  werkpad_cli "$unfinished" create --office Rotterdam --subname Mercado --admin "$user" >build/run.log
  werkpad_cli "$unfinished" demo --clients "$clients" --seed 1 >>build/run.log
  mv "$unfinished.keys" "$office.keys"
  mv "$unfinished" "$office"
}

# The plan of a client of the office as the client gets it; a client without a plan gets one first.
print_plan() {
  local client plan
  client=$(werkpad_cli "$office" client list --period 3-6 --limit 1 --json | grep -oE '"id":"[0-9a-f-]{36}"' | head -n 1 | cut -d '"' -f 4) || true
  if [ -z "$client" ]; then
    say "No client in the period 3-6 months, so no plan to print"
    return
  fi
  say "The plan of a client as PDF, as the client gets it: build/plan.pdf, and build/plan-large.pdf in large letters"
  plan=$(werkpad_cli "$office" plan show "$client" --purpose 'voorbeeld' --json)
  if [[ $plan != *'"plan":{"id":"'* ]]; then
    {
      werkpad_cli "$office" plan create "$client" --purpose 'voorbeeld' --text 'Administratief werk, 24 uur, in Rotterdam' \
        --road 'Via een proefplaatsing bij een kantoor in de buurt.'
      werkpad_cli "$office" plan add "$client" --purpose 'voorbeeld' --title 'Elke week twee brieven schrijven' --due +4w
      werkpad_cli "$office" plan add "$client" --purpose 'voorbeeld' --title 'Een kantoor zoeken voor een proefplaatsing' \
        --doer coach --due +6w
      werkpad_cli "$office" plan duty "$client" --purpose 'voorbeeld' --kind application \
        --consequence 'Je uitkering kan lager worden.'
    } >>build/run.log
  fi
  werkpad_cli "$office" plan print "$client" --purpose 'voorbeeld' --out build/plan.pdf
  werkpad_cli "$office" plan print "$client" --purpose 'voorbeeld' --out build/plan-large.pdf --large
}

# A second workstation joins through a folder, changes something, and both end up with the same.
show_exchange() {
  local share=build/demo/share second=build/demo/balie-2.werkpad invitation=build/demo/uitnodiging.werkpad code client first other
  say "Two workstations through a shared folder: $share"
  rm -rf "$share" "$second"* "$invitation"
  mkdir -p "$share"
  werkpad_cli "$office" share init "$share" >>build/run.log
  code=$(werkpad_cli "$office" share invite --for 'Balie 2' --out "$invitation" --json | grep -oE '"code":"[^"]*"' | cut -d '"' -f 4)
  WERKPAD_INVITATION_CODE=$code WERKPAD_PASSPHRASE=$passphrase "$cli" --database "$second" share join "$share" \
    --invitation "$invitation" >>build/run.log
  client=$(werkpad_cli "$office" client list --limit 1 --json | grep -oE '"id":"[0-9a-f-]{36}"' | head -n 1 | cut -d '"' -f 4)
  WERKPAD_PASSPHRASE=$passphrase "$cli" --database "$second" client set "$client" phone=0612345678 --purpose voorbeeld >>build/run.log
  WERKPAD_PASSPHRASE=$passphrase "$cli" --database "$second" sync
  werkpad_cli "$office" sync
  first=$(werkpad_cli "$office" info --json | grep -oE '"content_hash":"[^"]*"')
  other=$(WERKPAD_PASSPHRASE=$passphrase "$cli" --database "$second" info --json | grep -oE '"content_hash":"[^"]*"')
  if [ "$first" = "$other" ]; then say "Both show the same: $first"; else die "the two workstations differ: $first, $other"; fi
}

show_without_display() {
  say "No window here, so the main job on the command line: the caseload of the office by period"
  werkpad_cli "$office" caseload --team
  print_plan
  show_exchange
  quietly 'Building what makes the pictures' cmake --build --preset release --target screen_tests
  quietly 'Taking pictures of every screen' env QT_QPA_PLATFORM=offscreen WERKPAD_SCREENSHOTS=build/screenshots \
    build/release/bin/screen_tests
  say "Pictures of every screen, on another made-up office, are in build/screenshots ($(find build/screenshots -name '*.png' | wc -l) files)"
}

if $install; then install_dependencies build; fi
quietly 'Configuring the release build' cmake --preset release
quietly 'Building (the first time takes some minutes)' cmake --build --preset release --target werkpad-cli werkpad
make_office
if ! $headless && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening the window. Sign in as '$user' with the passphrase: $passphrase"
  exec "$window" "$office"
fi
show_without_display
say "Done. To look around: WERKPAD_PASSPHRASE='$passphrase' $cli --database $office --user '$user' --help"
