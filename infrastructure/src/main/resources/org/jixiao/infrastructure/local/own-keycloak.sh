# Keeps one server process running for as long as the process that started this script lives.
#
# The owner holds the other end of standard input. However it ends, kill -9 included, the system
# closes that pipe and the server is asked to stop, then made to. Arguments: log file, command.
#
# A Ctrl-C in the terminal is meant for the owner; the server inherits that and waits for its turn.
trap '' INT HUP
log=$1
shift
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- &
server=$!
trap '' TERM
echo ready
exec >/dev/null 2>&1
(
    while read -r line <&3; do :; done
    kill -TERM "$server"
    waited=0
    while kill -0 "$server"; do
        [ "$waited" -lt 20 ] || kill -KILL "$server"
        sleep 1
        waited=$((waited + 1))
    done
) &
watcher=$!
wait "$server"
status=$?
kill -KILL "$watcher"
exit "$status"
