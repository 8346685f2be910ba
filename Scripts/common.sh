# What the scripts beside this file share. Sourced by them, never run.
# shellcheck shell=bash

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# One build folder a configuration, so that a release build never throws a debug build away.
# shellcheck disable=SC2034 # used by the scripts that source this one
debug_scratch=.build
release_scratch=.build-release

# What Klinik is compiled against; for a static link libedit wants ncurses and libbsd besides.
libraries=(libsqlite3-dev libedit-dev libmd-dev libncurses-dev libbsd-dev)

# say ENGLISH [INDONESIAN]: to standard error, so that a script's output stays its own.
say() { printf '%s\n' "$@" >&2; }

fail() {
  say "$@"
  exit 1
}

# --- steps -----------------------------------------------------------------------------------------

current_step=
durations=()
temporary=()

# step NAME COMMAND…: runs a command under a heading and remembers how long it took.
step() {
  local started=$SECONDS
  current_step=$1
  shift
  say "" "==> $current_step"
  "$@"
  durations+=("$current_step $((SECONDS - started)) s")
  current_step=
}

# summary: the steps done so far and their durations, in one line.
summary() { printf '%s, ' "${durations[@]}" | sed 's/, $//'; }

# temporary_folder VARIABLE: makes a folder that goes when the script ends, and stores its path.
temporary_folder() {
  printf -v "$1" '%s' "$(mktemp -d "${TMPDIR:-/tmp}/klinik.XXXXXX")"
  temporary+=("${!1}")
}

on_exit() {
  local status=$?
  [ "$status" = 0 ] || [ -z "$current_step" ] || say "" "Failed: $current_step (exit status $status)."
  [ ${#temporary[@]} = 0 ] || rm -rf "${temporary[@]}"
  exit "$status"
}
trap on_exit EXIT

# --- what a machine needs --------------------------------------------------------------------------

# need_swift: Swift 6.2 or newer, on PATH or where swiftly puts it.
need_swift() {
  local swiftly=${HOME:-}/.local/share/swiftly/bin version=none
  command -v swift >/dev/null || PATH=$PATH:$swiftly
  if command -v swift >/dev/null && [[ $(swift --version 2>&1) =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]]; then
    version=${BASH_REMATCH[1]}.${BASH_REMATCH[2]}
    ((BASH_REMATCH[1] * 1000 + BASH_REMATCH[2] >= 6002)) && return
  fi
  fail "Klinik needs Swift 6.2 or newer (found: $version); get it from https://swift.org/install" \
    "Klinik memerlukan Swift 6.2 atau lebih baru (terpasang: ${version/none/belum ada}); pasang dari https://swift.org/install"
}

# need_libraries: by package where dpkg counts them, else by trying to link against them.
need_libraries() {
  command -v dpkg-query >/dev/null || ! libraries_link || return 0
  need_packages "${libraries[@]}"
}

libraries_link() {
  local probe=
  temporary_folder probe
  printf '#include <%s>\n' sys/types.h sqlite3.h histedit.h sha2.h | sed '$a int main(void) { return 0; }' |
    clang -x c - -static -o "$probe/probe" -lsqlite3 -ledit -ltinfo -lbsd -lmd -lm >/dev/null 2>&1
}

as_root=()

# need_packages PACKAGE…: installs what is missing where that may be done, else says what to install.
need_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} = 0 ] && return
  command -v apt-get >/dev/null || cannot_install "there is no apt-get" "apt-get tidak ada" "${missing[@]}"
  [ "$(id -u)" = 0 ] || ask_for_sudo "${missing[@]}"
  install_packages "${missing[@]}"
}

missing_packages() {
  local package
  for package; do
    [[ $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) == *" installed" ]] || printf '%s\n' "$package"
  done
}

ask_for_sudo() {
  local answer
  command -v sudo >/dev/null || cannot_install "there is no sudo" "sudo tidak ada" "$@"
  { [ -t 0 ] && [ -t 2 ]; } || cannot_install "nobody can be asked" "tidak ada yang bisa ditanya" "$@"
  say "Klinik needs: $*. Install them with sudo apt-get?" "Klinik memerlukan: $*. Pasang dengan sudo apt-get?"
  read -r -p "[y/N] " answer || true
  case $answer in
    [Yy]*) as_root=(sudo) ;;
    *) cannot_install "you declined" "Anda memilih tidak" "$@" ;;
  esac
}

cannot_install() {
  local why=$1 alasan=$2
  shift 2
  fail "Missing: $*. They cannot be installed from here ($why); on Debian 12 or Ubuntu 24.04: apt-get install $*" \
    "Belum terpasang: $*. Tidak bisa dipasang dari sini ($alasan); di Debian 12 atau Ubuntu 24.04: apt-get install $*"
}

# install_packages PACKAGE…: fetches fresh package lists only where the ones at hand do not do.
install_packages() {
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
  say "Installing: $*" "Memasang: $*"
  "${apt[@]}" install --no-install-recommends "$@" >&2 && return
  { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "$@"; } >&2 || cannot_install "apt-get failed" "apt-get gagal" "$@"
}

# --- builds ----------------------------------------------------------------------------------------

# What makes a release binary one static, stripped file that runs on any Linux of its architecture.
release_flags=(
  -c release --scratch-path "$release_scratch" --static-swift-stdlib
  -Xswiftc -static-executable
  -Xlinker -s -Xlinker --gc-sections
  -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd
)

# build_release PRODUCT…: without glibc's remarks on calls in Foundation that a static binary should not make.
build_release() {
  local product
  for product; do
    swift build "${release_flags[@]}" --product "$product" 2>&1 |
      sed -u -e '/in statically linked applications requires at runtime/d' -e '/the use of .mktemp. is dangerous/d' >&2
  done
}

# release_product PRODUCT: the path of a product that build_release made.
release_product() { printf '%s\n' "$root/$release_scratch/release/$1"; }
