package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A free port that no other run of this user chooses while this one lives, be its server still on
 * the way: between the choice of a port and its use lies the build of a first run, half a minute in
 * which it looks free to everybody.
 *
 * <p>The claim is a lock on a file of that number, which the operating system drops with the
 * process. The files stay; they are empty.
 */
final class ClaimedPort implements AutoCloseable {

    /** Closing a second channel on a file would drop the first one's lock. */
    private static final Set<Integer> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final int number;
    private final FileChannel lock;

    private ClaimedPort(int number, FileChannel lock) {
        this.number = number;
        this.lock = lock;
    }

    /** As {@link FreePort#remembered}, claimed. */
    static ClaimedPort remembered(RememberedValues values, String key, int wished) {
        Stream<Integer> known = values.find(key).map(Integer::valueOf).stream();
        ClaimedPort port =
                first(() -> Stream.concat(known, Stream.of(wished))).orElseGet(() -> any());
        values.replace(key, String.valueOf(port.number));
        return port;
    }

    static ClaimedPort any() {
        return first(() -> FreePort.candidates().boxed()).orElseThrow(FreePort::none);
    }

    private static Optional<ClaimedPort> first(Supplier<Stream<Integer>> candidates) {
        return candidates.get().flatMap(port -> tryClaim(port).stream()).findFirst();
    }

    /** Empty when the port is in use or another run has its hand on it. */
    static Optional<ClaimedPort> tryClaim(int number) {
        if (!HELD_HERE.add(number)) {
            return Optional.empty();
        }
        Optional<ClaimedPort> claimed =
                lock(number).map(channel -> new ClaimedPort(number, channel));
        if (claimed.isEmpty()) {
            HELD_HERE.remove(number);
        } else if (!FreePort.isFree(number)) {
            claimed.get().close();
            return Optional.empty();
        }
        return claimed;
    }

    private static Optional<FileChannel> lock(int number) {
        Path file = folder().resolve(number + ".lock");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
            if (isLocked(channel)) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** False when somebody else has it, be it in this process under another class loader. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** One per user and machine, wherever their checkouts lie. */
    private static Path folder() {
        String name = "jixiao-ports-" + System.getProperty("user.name");
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static LocalServerException unwritable(Path path, IOException e) {
        return new LocalServerException(
                "%s 不可写，无法登记端口：请删除它，或以 -Djava.io.tmpdir 换一个临时目录".formatted(path),
                "%s cannot be written, which notes the ports in use: remove it or choose another java.io.tmpdir"
                        .formatted(path),
                e);
    }

    int number() {
        return number;
    }

    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(number);
        }
    }
}
