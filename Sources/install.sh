#!/bin/sh
# Builds viva and installs it under a prefix, or removes what was installed there:
#
#   sh Sources/install.sh [PREFIX]
#   sh Sources/install.sh --remove [PREFIX]
#
# PREFIX is ~/.local where it is not given. Progress and quizzes of your own are left alone.
set -eu

remove=no
if [ "${1-}" = --remove ]; then
  remove=yes
  shift
fi
case ${1-} in
-*) echo "usage: sh Sources/install.sh [--remove] [PREFIX]" >&2 && exit 64 ;;
esac
prefix=${1:-$HOME/.local}
program=$prefix/bin/viva
manual=$prefix/share/man/man1/viva.1
bash=$prefix/share/bash-completion/completions/viva
zsh=$prefix/share/zsh/site-functions/_viva
fish=$prefix/share/fish/vendor_completions.d/viva.fish
quizzes=$prefix/share/viva/Quizzes

if [ $remove = yes ]; then
  rm -f "$program" "$manual" "$bash" "$zsh" "$fish"
  rm -rf "$quizzes"
  # The folder also holds progress, where the prefix is ~/.local; then it stays.
  rmdir "$prefix/share/viva" 2>/dev/null || true
  echo "removed viva from $prefix"
  exit
fi

cd "$(dirname "$0")/.."
swift build -c release --static-swift-stdlib --product viva
built=$(swift build -c release --static-swift-stdlib --show-bin-path)/viva

for file in "$program" "$manual" "$bash" "$zsh" "$fish"; do
  mkdir -p "$(dirname "$file")"
done
# What only a debugger reads is left out.
install -s -m 755 "$built" "$program" 2>/dev/null || install -m 755 "$built" "$program"
"$program" manual >"$manual"
"$program" --generate-completion-script bash >"$bash"
"$program" --generate-completion-script zsh >"$zsh"
"$program" --generate-completion-script fish >"$fish"
rm -rf "$quizzes"
mkdir -p "$quizzes"
install -m 644 Quizzes/* "$quizzes"

echo "installed viva in $prefix; remove it with: sh Sources/install.sh --remove $prefix"
case :$PATH: in
*":$prefix/bin:"*) ;;
*) echo "$prefix/bin is not in PATH; add it, or start $program" ;;
esac
