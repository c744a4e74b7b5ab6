# Keeps one PostgreSQL running for as long as the process that started this script lives.
#
# The owner holds the other end of standard input. However it ends, kill -9 included, the system
# closes that pipe and the server is stopped. Arguments: pg_ctl, data folder, log file, options.
#
# A Ctrl-C in the terminal is meant for the owner, which still needs its database to finish.
trap '' INT HUP TERM
"$1" start -s -w -t 120 -D "$2" -l "$3" -o "$4" </dev/null 2>&1 || exit 1
echo ready
exec >>"$3" 2>&1
while read -r line; do :; done
"$1" stop -s -w -t 60 -m fast -D "$2" || "$1" stop -s -w -t 60 -m immediate -D "$2"
