# Sourced by the scripts that need a program which is no part of this project.
#
# With OMNICHANNEL_TOOLS=required, as the workflow sets it, a program that is missing is a failure: a check that leaves itself
# out hides what it would have found. Without it a machine without network says what it leaves out, and goes on.

# Says that something is missing. It is left out, or that is a failure.
missing() {
    if [ "${OMNICHANNEL_TOOLS:-}" = required ]; then
        echo "failed: $1, and OMNICHANNEL_TOOLS=required" >&2
        exit 1
    fi
    echo "skipped: $1"
}

# python_packages FOLDER PACKAGE..: a virtual environment with these. Nothing is done where it has them already.
python_packages() {
    local home=$1
    shift
    ! has "$home" "$*" || return 0
    rm -rf "$home"
    python3 -m venv "$home" && "$home/bin/pip" install --quiet "$@" && note "$home" "$*" && return
    rm -rf "$home"
    return 1
}

# node_packages FOLDER PACKAGE_JSON: a folder with what is listed there. Nothing is done where it has that already.
node_packages() {
    local home=$1 wanted
    command -v node >/dev/null || return
    wanted=$(cat "$2")
    ! has "$home" "$wanted" || return 0
    rm -rf "$home"
    mkdir -p "$home"
    cp "$2" "$home/package.json"
    npm install --prefix "$home" --no-package-lock --ignore-scripts --no-audit --no-fund --silent \
        && note "$home" "$wanted" && return
    rm -rf "$home"
    return 1
}

# What an installation was made of. It is noted last: one that broke off is none.
note() {
    printf '%s\n' "$2" >"$1/installed"
}

has() {
    [ -f "$1/installed" ] && [ "$(cat "$1/installed")" = "$2" ]
}

# listening FILE PROCESS: waits until the process has said so in the file. One that is gone, or says nothing for a minute, is a
# failure.
listening() {
    local turn
    for turn in $(seq 300); do
        if grep -q listening "$1"; then
            return
        fi
        kill -0 "$2" 2>/dev/null || break
        sleep 0.2
    done
    cat "$1" >&2
    echo 'failed: the server does not listen' >&2
    exit 1
}
