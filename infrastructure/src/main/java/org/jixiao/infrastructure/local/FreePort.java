package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.List;
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
        return candidates().filter(FreePort::isFree).findFirst().orElseThrow(FreePort::none);
    }

    /** Ports at random, free or not. */
    static IntStream candidates() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                .limit(ATTEMPTS);
    }

    static LocalServerException none() {
        return new LocalServerException("找不到空闲端口", "no free port was found");
    }

    /** Free at every address that "localhost" may mean: a browser tries them in its own order. */
    static boolean isFree(int port) {
        return loopback().stream().allMatch(address -> isFree(address, port));
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<InetAddress> loopback() {
        InetAddress usual = InetAddress.getLoopbackAddress();
        try {
            NetworkInterface own = NetworkInterface.getByInetAddress(usual);
            return own == null
                    ? List.of(usual)
                    : own.inetAddresses().filter(InetAddress::isLoopbackAddress).toList();
        } catch (IOException e) {
            return List.of(usual);
        }
    }
}
