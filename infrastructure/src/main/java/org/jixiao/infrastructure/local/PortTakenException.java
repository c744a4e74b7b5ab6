package org.jixiao.infrastructure.local;

/**
 * Another program took the port between its choice and the server's start. What was told of that
 * address must not be believed any more: whoever went there would sign in at a stranger's.
 */
final class PortTakenException extends LocalServerException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port) {
        super(
                "端口 %d 刚刚被另一程序占用，Keycloak 无法使用：请再次启动，会另选一个端口".formatted(port),
                "port %d was just taken by another program, so Keycloak cannot have it: start again, another port will be chosen"
                        .formatted(port));
    }
}
