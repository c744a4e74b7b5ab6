package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One owner per server directory, as long as the owner's process lives.
 *
 * <p>The operating system drops the lock with the process, so a kill -9 leaves nothing to clean up.
 * The set beside it is for a second try in the same process: opening and closing the file again
 * would drop the first lock.
 */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a server.
     *
     * @throws LocalServerException naming the directory and the process that has it
     */
    static DirectoryLock take(Path directory, String server) {
        try {
            Files.createDirectories(directory);
            Path file = directory.toRealPath().resolve(server + ".lock");
            if (!HELD_HERE.add(file)) {
                throw refused(directory, server, String.valueOf(ProcessHandle.current().pid()));
            }
            return lock(directory, server, file);
        } catch (IOException e) {
            throw new LocalServerException(
                    "目录 %s 不可写，请换一个 jixiao.local.directory".formatted(directory),
                    "%s cannot be written, choose another directory: %s".formatted(directory, e),
                    e);
        }
    }

    private static DirectoryLock lock(Path directory, String server, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            HELD_HERE.remove(file);
            throw refused(directory, server, ownerOf(file));
        }
        Files.writeString(ownerFile(file), String.valueOf(ProcessHandle.current().pid()));
        return new DirectoryLock(file, channel);
    }

    /** Null when somebody else has it, be it in this process under another class loader. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path ownerFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pid");
    }

    private static String ownerOf(Path file) throws IOException {
        Path owner = ownerFile(file);
        return Files.exists(owner) ? Files.readString(owner).strip() : "?";
    }

    private static DirectoryInUseException refused(Path directory, String server, String owner) {
        return new DirectoryInUseException(
                "目录 %s 里的 %s 正由进程 %s 使用：请先停止该进程，或换一个 jixiao.local.directory"
                        .formatted(directory, server, owner),
                "%s in %s is in use by process %s: stop that process or choose another directory"
                        .formatted(server, directory, owner));
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
