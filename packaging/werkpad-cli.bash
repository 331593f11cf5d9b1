# shellcheck shell=bash
# Completion of werkpad-cli in bash. It asks the program for its help, so it knows every command and option there is.
# Installed as share/bash-completion/completions/werkpad-cli; to try it: source packaging/werkpad-cli.bash

# _werkpad_cli_help PROGRAM PATH...: the help of a command, asked for once in a shell.
declare -gA _werkpad_cli_known=()
_werkpad_cli_help() {
  local key="$*"
  if [ -z "${_werkpad_cli_known[$key]-}" ]; then
    _werkpad_cli_known[$key]=$("$@" --help 2>/dev/null </dev/null)
  fi
  printf '%s\n' "${_werkpad_cli_known[$key]}"
}

# _werkpad_cli_section NAME: the first words of the lines below "NAME:" of a help text.
_werkpad_cli_section() {
  local line inside=false
  while IFS= read -r line; do
    case $line in
      "$1:") inside=true ;;
      '  '[!\ ]*) if $inside; then printf '%s\n' "${line#  }"; fi ;;
      [!\ ]*) inside=false ;;
    esac
  done
}

# _werkpad_cli_value OPTION: its line among the options on standard input, when a value follows it.
_werkpad_cli_value() {
  grep -E -- "(^|,)$1 [^ ]" | grep -vE -- "(^|,)$1 (Excludes:|Needs:)" | tail -n 1
}

_werkpad_cli() {
  local program=${COMP_WORDS[0]} current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local path=() words=() options='' commands word values line i
  COMPREPLY=()
  options=$(_werkpad_cli_help "$program" | _werkpad_cli_section Options)
  commands=$(_werkpad_cli_help "$program" | _werkpad_cli_section Subcommands)
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      -*) if [ -n "$(_werkpad_cli_value "$word" <<<"$options")" ]; then i=$((i + 1)); fi ;;
      *)
        if grep -qE -- "^$word( |\$)" <<<"$commands"; then
          path+=("$word")
          line=$(_werkpad_cli_help "$program" "${path[@]}")
          options+=$'\n'$(_werkpad_cli_section Options <<<"$line")
          commands=$(_werkpad_cli_section Subcommands <<<"$line")
        fi
        ;;
    esac
  done

  # The value of an option: one of a set, or a file (bash's own completion), or something only the person knows.
  if [[ $previous == -* ]]; then
    line=$(_werkpad_cli_value "$previous" <<<"$options")
    if [[ $line =~ \{([^}]*)\} ]]; then
      values=${BASH_REMATCH[1]//,/ }
      mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
      return
    fi
    if [ -n "$line" ]; then return; fi
  fi
  if [[ $current == -* ]]; then
    mapfile -t words < <(grep -oE -- '(^|,)-[A-Za-z-]+' <<<"$options" | tr -d ,)
  elif [ -n "$commands" ]; then
    mapfile -t words < <(grep -oE -- '^[a-z-]+' <<<"$commands")
  fi
  mapfile -t COMPREPLY < <(compgen -W "${words[*]}" -- "$current")
}

complete -o default -F _werkpad_cli werkpad-cli
