# Keeps one PostgreSQL running for as long as the process that started this script lives.
#
# The owner holds the other end of standard input. However it ends, kill -9 included, the system
# closes that pipe and the server is stopped. Arguments: pg_ctl, data folder, log file, options.
#
# A Ctrl-C in the terminal is meant for the owner, which still needs its database to finish.
trap '' INT HUP TERM
"$1" start -s -w -t 120 -D "$2" -l "$3" -o "$4" </dev/null 2>&1 || exit 1
read -r server <"$2/postmaster.pid"
echo ready
exec >>"$3" 2>&1
while read -r line; do :; done

# Not pg_ctl: it would follow the file to the server of the next start, and wait for a dead one
# that nobody has reaped.
serves() {
    read -r current <"$2/postmaster.pid" && [ "$current" = "$server" ]
}
runs() {
    kill -0 "$server" || return 1
    case $(ps -o stat= -p "$server") in Z*) return 1 ;; esac
}
# Fast first: open transactions are rolled back. After a minute without regard for anything.
for signal in INT QUIT; do
    waited=0
    serves "$@" 2>/dev/null && runs 2>/dev/null && kill -$signal "$server"
    while runs 2>/dev/null && [ "$waited" -lt 600 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
done
