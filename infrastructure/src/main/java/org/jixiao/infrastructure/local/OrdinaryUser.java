package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to run PostgreSQL, which refuses to run as root, from this process.
 *
 * <p>An ordinary user needs nothing. Root enters a user namespace, where it is nobody to PostgreSQL
 * and still root to the files; where namespaces are refused, it becomes an ordinary user of the
 * machine, who then has to own the data.
 *
 * @param prefix words put before each command; empty for an ordinary user
 * @param owner numeric user id that must own the data, empty where nothing has to be changed
 */
record OrdinaryUser(List<String> prefix, Optional<String> owner) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> NAMES = List.of("postgres", "nobody");

    /**
     * Finds the first way that works here.
     *
     * @throws LocalServerException when this is root and no way out of it works
     */
    static OrdinaryUser ofThisProcess() {
        if (!"0".equals(userId(List.of()))) {
            return new OrdinaryUser(List.of(), Optional.empty());
        }
        return Stream.of(inNamespace(), asAnother())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(OrdinaryUser::noWay);
    }

    /** A user namespace, when the kernel and the container allow one. */
    static Optional<OrdinaryUser> inNamespace() {
        List<String> prefix = List.of("unshare", "-U");
        return isOrdinary(prefix)
                ? Optional.of(new OrdinaryUser(prefix, Optional.of("0")))
                : Optional.empty();
    }

    /** One of the machine's own users without rights, reached with setpriv. */
    static Optional<OrdinaryUser> asAnother() {
        return NAMES.stream()
                .flatMap(name -> Stream.ofNullable(userId(List.of(), name)))
                .map(OrdinaryUser::becoming)
                .filter(user -> isOrdinary(user.prefix()))
                .findFirst();
    }

    private static OrdinaryUser becoming(String id) {
        return new OrdinaryUser(
                List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups"),
                Optional.of(id));
    }

    List<String> command(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        return List.copyOf(words);
    }

    /** Hands a file or folder over to the user; a no-op for whoever already owns it. */
    void own(Path path) {
        owner.filter(id -> !id.equals(ownerOf(path))).ifPresent(id -> change(path, id));
    }

    private static void change(Path path, String id) {
        String group = id + ":" + id;
        Command.Outcome outcome =
                Command.run(LIMIT, List.of("chown", "-R", "-h", group, path.toString()));
        if (!outcome.succeeded()) {
            throw new LocalServerException(
                    "无法把 %s 交给用户 %s".formatted(path, id),
                    "%s cannot be given to user %s: %s".formatted(path, id, outcome.output()));
        }
    }

    private static String ownerOf(Path path) {
        try {
            return String.valueOf(Files.getAttribute(path, "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that the user reaches a program.
     *
     * @throws LocalServerException when a folder on the way is closed to this user
     */
    void reach(Path program) {
        if (!Command.run(LIMIT, command(List.of("test", "-x", program.toString()))).succeeded()) {
            throw new LocalServerException(
                    "PostgreSQL 不能以 root 运行，而普通用户无法进入 %s：请把 jixiao.local.directory 设在普通用户可进入的目录，或以普通用户启动"
                            .formatted(program),
                    "PostgreSQL cannot run as root and an ordinary user cannot reach %s: put jixiao.local.directory elsewhere or start as an ordinary user"
                            .formatted(program));
        }
    }

    private static boolean isOrdinary(List<String> prefix) {
        String id = userId(prefix);
        return id != null && !"0".equals(id);
    }

    private static @Nullable String userId(List<String> prefix, String... name) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of("id", "-u"));
        words.addAll(List.of(name));
        Command.Outcome outcome = Command.run(LIMIT, words);
        return outcome.succeeded() && outcome.output().matches("\\d+") ? outcome.output() : null;
    }

    private static LocalServerException noWay() {
        return new LocalServerException(
                "PostgreSQL 不能以 root 运行，而本机既不允许用户命名空间（unshare -U），也不能用 setpriv 换成普通用户：请以普通用户启动",
                "PostgreSQL cannot run as root, and neither a user namespace (unshare -U) nor setpriv works here: start as an ordinary user");
    }
}
