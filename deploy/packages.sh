#!/usr/bin/env bash
# Installs the Debian packages that are missing, for running (run) or also for testing (test).
set -euo pipefail
programs=(ffmpeg:ffmpeg)
packages=(ca-certificates python3-venv)
if [ "${1:-run}" = test ]; then
  # faketime: the tests step the clock of a whole station.
  programs+=(chromium:chromium psql:postgresql node:nodejs npm:npm msgfmt:gettext git:git faketime:faketime)
  [ -x /usr/sbin/nginx ] || packages+=(nginx-light)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || packages+=(postgresql)
fi
missing=()
for pair in "${programs[@]}"; do
  command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
python3 -c 'import ensurepip, venv' 2>/dev/null && packages=("${packages[@]/python3-venv}")
[ -e /etc/ssl/certs/ca-certificates.crt ] && packages=("${packages[@]/ca-certificates}")
for package in "${packages[@]}"; do
  [ -z "$package" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

apt=(apt-get)
if [ "$(id -u)" != 0 ]; then
  if sudo -n true 2>/dev/null; then
    apt=(sudo apt-get)
  else
    echo "Missing Debian packages: ${missing[*]}" >&2
    echo "Install them with: sudo apt-get install ${missing[*]}" >&2
    # ffmpeg can come from the imageio-ffmpeg wheel; the rest cannot.
    [ "${missing[*]}" = ffmpeg ] && exit 0
    exit 1
  fi
fi
echo "Installing Debian packages: ${missing[*]}"
DEBIAN_FRONTEND=noninteractive "${apt[@]}" update -qq
DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
