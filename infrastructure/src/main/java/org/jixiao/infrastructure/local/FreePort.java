package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds ports nobody listens on, outside the range that the system lends to outgoing connections.
 */
final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;
    private static final int ATTEMPTS = 200;

    private FreePort() {}

    /**
     * The remembered port while it is free, else the wished one, else any free one; remembered from
     * now on, so that addresses given to others stay right.
     */
    static int remembered(RememberedValues values, String key, int wished) {
        int port = values.find(key).map(Integer::valueOf).filter(FreePort::isFree).orElse(wished);
        int chosen = isFree(port) ? port : any();
        values.replace(key, String.valueOf(chosen));
        return chosen;
    }

    static int any() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .limit(ATTEMPTS)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new LocalServerException("找不到空闲端口", "no free port was found"));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
